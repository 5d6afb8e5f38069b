# The data folder of a build: share/nuqta beside the program, links into the source tree and the decks made from the
# articles. A deck is made again when the generator, a language pack, the gazetteer or an article changes.
set(NUQTA_SHARE ${CMAKE_BINARY_DIR}/share/nuqta)
file(MAKE_DIRECTORY ${NUQTA_SHARE}/decks)
foreach(folder content fonts assets)
  file(CREATE_LINK ${PROJECT_SOURCE_DIR}/${folder} ${NUQTA_SHARE}/${folder} SYMBOLIC)
endforeach()

file(GLOB NUQTA_ARTICLE_SETS CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/content/articles
     ${PROJECT_SOURCE_DIR}/content/articles/*)
file(GLOB NUQTA_PACKS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/content/languages/*.yaml)

# The YAML of content/ and the themes in the form that is read without a parser. A file other than the one that was
# compiled is parsed.
file(GLOB NUQTA_NAMES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/content/*.yaml)
file(MAKE_DIRECTORY ${NUQTA_SHARE}/compiled)
set(NUQTA_COMPILED)
foreach(source ${NUQTA_PACKS} ${NUQTA_NAMES} ${PROJECT_SOURCE_DIR}/assets/theme.yaml)
  get_filename_component(name ${source} NAME)
  set(compiled ${NUQTA_SHARE}/compiled/${name}.tree)
  set(kind)
  if(source IN_LIST NUQTA_PACKS)
    set(kind pack)
  endif()
  add_custom_command(
    OUTPUT ${compiled}
    COMMAND compile_yaml ${source} ${compiled} ${kind}
    DEPENDS compile_yaml ${source}
    COMMENT "Compiling ${name}"
    VERBATIM)
  list(APPEND NUQTA_COMPILED ${compiled})
endforeach()
add_custom_target(compiled ALL DEPENDS ${NUQTA_COMPILED})

# Decks of languages that stand alone lie beside the others: set-fa.json. Those of an earlier state are removed.
set(NUQTA_DECKS)
foreach(set ${NUQTA_ARTICLE_SETS})
  file(GLOB articles CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/content/articles/${set}/*.md)
  set(deck ${NUQTA_SHARE}/decks/${set}.json)
  set(lone_decks)
  foreach(pack ${NUQTA_PACKS})
    cmake_path(GET pack STEM tag)
    if(NOT "${set}-${tag}" IN_LIST NUQTA_ARTICLE_SETS)
      list(APPEND lone_decks ${NUQTA_SHARE}/decks/${set}-${tag}.json)
    endif()
  endforeach()
  add_custom_command(
    OUTPUT ${deck}
    COMMAND ${CMAKE_COMMAND} -E rm -f ${lone_decks}
    COMMAND nuqta generate ${PROJECT_SOURCE_DIR}/content/articles/${set} -o ${deck}
    DEPENDS nuqta compiled ${articles} ${NUQTA_PACKS} ${NUQTA_NAMES}
    COMMENT "Making the deck ${set}"
    VERBATIM)
  list(APPEND NUQTA_DECKS ${deck})
endforeach()
add_custom_target(decks ALL DEPENDS ${NUQTA_DECKS})
