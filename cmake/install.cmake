# What an installation holds: the program, its data, and what makes it at home among other programs. cpack makes a .deb.
set(data ${CMAKE_INSTALL_DATADIR}/nuqta)
set(system ${PROJECT_SOURCE_DIR}/assets/system)
set(doc ${CMAKE_INSTALL_DATADIR}/doc/nuqta)

install(TARGETS nuqta RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/content/languages DESTINATION ${data}/content)
install(FILES ${NUQTA_NAMES} DESTINATION ${data}/content)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/fonts DESTINATION ${data})
install(FILES ${PROJECT_SOURCE_DIR}/assets/nuqta.svg ${PROJECT_SOURCE_DIR}/assets/theme.yaml DESTINATION ${data}/assets)
install(DIRECTORY ${NUQTA_SHARE}/decks ${NUQTA_SHARE}/compiled DESTINATION ${data})

install(FILES ${system}/nuqta.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${system}/org.nuqta.Nuqta.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/assets/nuqta.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${system}/nuqta.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME nuqta)
install(FILES ${system}/_nuqta DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions) # where Debian's zsh looks

# Compressed without a time of day, so that the same source gives the same bytes.
find_program(GZIP gzip REQUIRED)
foreach(page nuqta.1 changelog)
  add_custom_command(
    OUTPUT ${CMAKE_BINARY_DIR}/${page}.gz
    COMMAND ${GZIP} -9nc ${system}/${page} > ${CMAKE_BINARY_DIR}/${page}.gz
    DEPENDS ${system}/${page}
    VERBATIM)
endforeach()
add_custom_target(pages ALL DEPENDS ${CMAKE_BINARY_DIR}/nuqta.1.gz ${CMAKE_BINARY_DIR}/changelog.gz)
install(FILES ${CMAKE_BINARY_DIR}/nuqta.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${system}/copyright DESTINATION ${doc})
install(FILES ${CMAKE_BINARY_DIR}/changelog.gz DESTINATION ${doc})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME nuqta)
set(CPACK_PACKAGE_CONTACT "The Nuqta authors <maintainers@nuqta.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "quiz made from the bullet points of an article")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Nuqta makes multiple-choice questions from Markdown articles and plays them\nin Persian, Arabic, Russian, Chinese or Thai. It runs offline and needs no\naccount.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
    WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
include(CPack)
