#!/bin/sh
# Builds the stand-ins for libraries that bare systems lack. Needs gcc and binutils on linux-amd64.
set -eu
cd "$(dirname "$0")"
for library in libaio libnuma; do
  target=../resources/native/$library.so.1
  gcc -Os -fPIC -shared -nostdlib -fno-asynchronous-unwind-tables -fno-ident \
    -Wl,-soname,$library.so.1 -Wl,--version-script=$library.map -Wl,--build-id=none \
    -Wl,-z,noseparate-code -Wl,-z,norelro -Wl,--hash-style=sysv -s -o "$target" $library.c
  chmod 644 "$target"
done
