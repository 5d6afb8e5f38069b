# One static library per folder of src/ ("floor"), and the compiler settings they share.
option(NUQTA_WERROR "Treat warnings as errors" OFF)
option(NUQTA_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(NUQTA_COVERAGE "The flags of this build count lines; the tests' own are left out" OFF)
option(NUQTA_FUZZ "Build for libFuzzer, with clang; needs NUQTA_SANITIZE" OFF)

set(CMAKE_CXX_EXTENSIONS OFF)
add_library(nuqta_settings INTERFACE)
target_compile_features(nuqta_settings INTERFACE cxx_std_20)
target_include_directories(nuqta_settings INTERFACE ${PROJECT_SOURCE_DIR}/src)
# No fused multiply-add: the same input gives the same bytes on every machine and build type.
target_compile_options(nuqta_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  # GCC 12 warns falsely at "literal" + std::string (GCC bug 105651) and at moved strings; the sanitizers watch instead.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  -ffp-contract=off $<$<BOOL:${NUQTA_WERROR}>:-Werror>)
if(NUQTA_SANITIZE)
  target_compile_options(nuqta_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined)
  target_link_options(nuqta_settings INTERFACE -fsanitize=address,undefined)
endif()
if(NUQTA_FUZZ)
  target_compile_options(nuqta_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

# nuqta_floor(NAME SOURCES a.cpp … FLOORS lower floors … LIBRARIES other people's libraries …)
# FLOORS are public: whoever sees a floor sees what its headers include. LIBRARIES stay private.
function(nuqta_floor NAME)
  cmake_parse_arguments(ARG "" "" "SOURCES;FLOORS;LIBRARIES" ${ARGN})
  add_library(nuqta_${NAME} STATIC ${ARG_SOURCES})
  list(TRANSFORM ARG_FLOORS PREPEND nuqta_)
  target_link_libraries(nuqta_${NAME} PUBLIC nuqta_settings ${ARG_FLOORS} PRIVATE ${ARG_LIBRARIES})
endfunction()
