# SPDX-FileCopyrightText: 2026 The Phổ Luật authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The three recipes of the house: pholuat_library, pholuat_plugin, pholuat_test.
# A library may use only libraries of a lower floor; configuration stops otherwise.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(PHOLUAT_PLUGIN_DIRECTORY ${CMAKE_BINARY_DIR}/bin/plugins)
set_property(GLOBAL PROPERTY AUTOGEN_TARGETS_FOLDER autogen)

# The floors of the house, lowest first. tests/architecture reads the same file.
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/floors.txt pholuat_floor_lines REGEX "^[a-z]")
foreach(line IN LISTS pholuat_floor_lines)
    separate_arguments(words UNIX_COMMAND "${line}")
    list(POP_FRONT words name floor)
    set(PHOLUAT_FLOOR_${name} ${floor})
endforeach()

add_library(pholuat_options INTERFACE)
target_compile_options(pholuat_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(pholuat_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060800 PHOLUAT_VERSION="${PROJECT_VERSION}")
if(PHOLUAT_WARNINGS_AS_ERRORS)
    target_compile_options(pholuat_options INTERFACE -Werror)
endif()
if(PHOLUAT_SANITIZE)
    target_compile_options(pholuat_options INTERFACE -fsanitize=${PHOLUAT_SANITIZE}
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(pholuat_options INTERFACE -fsanitize=${PHOLUAT_SANITIZE})
    target_compile_definitions(pholuat_options INTERFACE PHOLUAT_SANITIZED)
endif()
if(PHOLUAT_COVERAGE)
    target_compile_options(pholuat_options INTERFACE --coverage)
    target_link_options(pholuat_options INTERFACE --coverage)
endif()
find_program(PHOLUAT_MOLD mold)
if(PHOLUAT_MOLD)
    target_link_options(pholuat_options INTERFACE -fuse-ld=mold)
endif()

function(pholuat_precompile target)
    if(PHOLUAT_PCH)
        target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled.h)
    endif()
endfunction()

# pholuat_library(<name> [USES <library>...] [QT <module>...] [LINK <private>...] SOURCES <file>...)
# One folder of app/, one static library PhoLuat::<name>; headers are included as "<name>/<file>.h".
function(pholuat_library name)
    cmake_parse_arguments(arg "" "" "USES;QT;LINK;SOURCES" ${ARGN})
    if(NOT DEFINED PHOLUAT_FLOOR_${name})
        message(FATAL_ERROR "${name} has no floor in cmake/floors.txt")
    endif()
    add_library(pholuat_${name} STATIC ${arg_SOURCES})
    add_library(PhoLuat::${name} ALIAS pholuat_${name})
    target_include_directories(pholuat_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app)
    target_link_libraries(pholuat_${name} PUBLIC pholuat_options Qt6::Core)
    foreach(module IN LISTS arg_QT)
        target_link_libraries(pholuat_${name} PUBLIC Qt6::${module})
    endforeach()
    target_link_libraries(pholuat_${name} PRIVATE ${arg_LINK})
    foreach(used IN LISTS arg_USES)
        if(NOT PHOLUAT_FLOOR_${used} LESS PHOLUAT_FLOOR_${name})
            message(FATAL_ERROR "${name} (floor ${PHOLUAT_FLOOR_${name}}) may not use ${used} (floor ${PHOLUAT_FLOOR_${used}}): arrows run down only")
        endif()
        target_link_libraries(pholuat_${name} PUBLIC PhoLuat::${used})
    endforeach()
    pholuat_precompile(pholuat_${name})
endfunction()

# pholuat_plugin(<name> [QT <module>...] [LINK <private>...] SOURCES <file>...)
# One folder of plugins/, one Qt module that sees app/extend and app/base headers only and links none of our libraries.
function(pholuat_plugin name)
    cmake_parse_arguments(arg "" "" "QT;LINK;SOURCES" ${ARGN})
    add_library(pholuat_plugin_${name} MODULE ${arg_SOURCES})
    target_include_directories(pholuat_plugin_${name} PRIVATE ${CMAKE_SOURCE_DIR}/app)
    target_link_libraries(pholuat_plugin_${name} PRIVATE pholuat_options Qt6::Core ${arg_LINK})
    foreach(module IN LISTS arg_QT)
        target_link_libraries(pholuat_plugin_${name} PRIVATE Qt6::${module})
    endforeach()
    set_target_properties(pholuat_plugin_${name} PROPERTIES PREFIX "" OUTPUT_NAME ${name}
        LIBRARY_OUTPUT_DIRECTORY ${PHOLUAT_PLUGIN_DIRECTORY} CXX_VISIBILITY_PRESET hidden)
    install(TARGETS pholuat_plugin_${name} LIBRARY DESTINATION lib/pholuat/plugins)
endfunction()

# pholuat_test(<file stem> [USES <library>...] [QT <module>...] [LINK <target>...] [LABELS <label>...] [TIMEOUT <s>] [RESOURCE_LOCK <name>])
# One program a unit, from <stem>.cpp in this folder. It links only what it names.
function(pholuat_test stem)
    cmake_parse_arguments(arg "" "TIMEOUT;RESOURCE_LOCK" "USES;QT;LINK;LABELS;SOURCES" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${stem} ${stem}.cpp ${arg_SOURCES})
    target_include_directories(${stem} PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_SOURCE_DIR}/app)
    target_link_libraries(${stem} PRIVATE pholuat_options Qt6::Core Qt6::Test ${arg_LINK})
    target_compile_definitions(${stem} PRIVATE PHOLUAT_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        PHOLUAT_BINARY_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    # Position-independent as the libraries are, so that one precompiled header serves every test.
    target_compile_options(${stem} PRIVATE -fPIC)
    foreach(module IN LISTS arg_QT)
        target_link_libraries(${stem} PRIVATE Qt6::${module})
    endforeach()
    foreach(used IN LISTS arg_USES)
        target_link_libraries(${stem} PRIVATE PhoLuat::${used})
    endforeach()
    if(PHOLUAT_PCH)
        target_precompile_headers(${stem} REUSE_FROM pholuat_base)
    endif()
    set_target_properties(${stem} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${stem} COMMAND ${stem})
    # The tests of a folder carry its name as label and are built by the target tests-<folder>.
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    if(NOT TARGET tests-${folder})
        add_custom_target(tests-${folder})
    endif()
    add_dependencies(tests-${folder} ${stem})
    set_tests_properties(${stem} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${folder};${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Ho_Chi_Minh;QT_FORCE_STDERR_LOGGING=1")
    if(arg_RESOURCE_LOCK)
        set_tests_properties(${stem} PROPERTIES RESOURCE_LOCK ${arg_RESOURCE_LOCK})
    endif()
endfunction()
