# shellcheck shell=sh
# The assertions and stand-ins of .ci/launcher-test, which sets here, tmp and shell.
# shellcheck disable=SC2154,SC2034

passed=0
failed=0
skipped=0

pass() { passed=$((passed + 1)); }

miss() {
  failed=$((failed + 1))
  printf 'FAILED (%s): %s\n  expected: %s\n  found:    %s\n' "$shell" "$1" "$2" "$3"
}

skip() {
  skipped=$((skipped + 1))
  printf 'SKIPPED: %s\n' "$1"
}

same() { if [ "$2" = "$3" ]; then pass; else miss "$@"; fi; }

has() { case $3 in *"$2"*) pass ;; *) miss "$1" "… $2 …" "$3" ;; esac; }

lacks() { case $3 in *"$2"*) miss "$1" "no $2" "$3" ;; *) pass ;; esac; }

# ---- Stand-ins ----

# processors NUMBER: how many the machine has from now on.
processors() {
  printf '#!/bin/sh\necho %s\n' "$1" >"$tmp/tools/getconf"
  chmod +x "$tmp/tools/getconf"
}

# java FOLDER VERSION [TOOL]...: a Java that has the tools, by default java and javac.
java() {
  folder=$1
  version=$2
  shift 2
  [ "$#" -gt 0 ] || set -- java javac
  mkdir -p "$folder/bin"
  printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\nOS_NAME="Linux"\n' "$version" >"$folder/release"
  for tool; do
    cp "$tmp/stand-in-java" "$folder/bin/$tool"
  done
}

# The file of a command, also where the shell has one of its own.
file_of() {
  (IFS=:; for folder in $PATH; do [ -x "$folder/$1" ] && echo "$folder/$1" && exit; done; exit 1)
}

stand_ins() {
  cat >"$tmp/stand-in-java" <<'END'
#!/bin/sh
{
  echo "java=${0%/bin/*}" "pid=$$" "LC_ALL=${LC_ALL:-}"
  for argument; do echo "[$argument]"; done
} >>"$SEEN/java"
for argument; do
  case $argument in
    -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)
      cat >>"$SEEN/training"
      [ -z "${SLOW:-}" ] || sleep "$SLOW"
      [ -n "${UNABLE:-}" ] || echo archive >"${argument#*=}"
      exit ;;
  esac
done
echo data
[ -z "${READ:-}" ] || cat
exit "${STATUS:-0}"
END
  mkdir "$tmp/maven"
  cat >"$tmp/maven/mvn" <<'END'
#!/bin/sh
echo "JAVA_HOME=$JAVA_HOME" "arguments=$*" >>"$SEEN/maven"
cat >>"$SEEN/maven"
printf '\033[0mnoise\n'
echo "more noise" >&2
[ -z "${SLOW:-}" ] || sleep "$SLOW"
[ -z "${BROKEN:-}" ] || exit 1
mkdir -p target
[ -n "${KEEP:-}" ] || date >target/kashaf.jar
END
  chmod +x "$tmp/stand-in-java" "$tmp/maven/mvn"
  mkdir "$tmp/tools" # neither Java nor Maven
  for tool in sh awk cat date find locale mkdir mv printf readlink rm sed sleep stat tail touch; do
    tool=$(file_of "$tool") && ln -s "$tool" "$tmp/tools/"
  done
  processors 2
}

# A fresh copy of the program, which looks for Java below $tmp/system only.
fresh() {
  rm -rf "$tmp/system" "$tmp/user" "$tmp/place" "$tmp/seen"
  program="$tmp/place/a folder/kashaf"
  mkdir -p "$tmp/system" "$tmp/user" "$tmp/seen" "$program/bin" "$program/src/main/java"
  sed -e "1s|.*|#!$shell|" -e "s| /usr/lib/jvm/| $tmp/system/jvm/|; s| /opt/| $tmp/system/opt/|" \
    -e "s| /Library/Java/| $tmp/system/Library/|" "$here/bin/kashaf" >"$program/bin/kashaf"
  chmod +x "$program/bin/kashaf"
  : >"$tmp/seen/maven"
  touch "$program/pom.xml" "$program/src/main/java/Main.java"
  java "$tmp/system/jvm/java-17" 17.0.9
}

# The same, built. The dates lie far apart, because those of two quick steps may be equal.
built() {
  fresh
  mkdir "$program/target"
  echo jar >"$program/target/kashaf.jar"
  touch -t 202101010000 "$program/target/kashaf.jar"
  touch -t 202001010000 "$program/pom.xml" "$program/src/main/java/Main.java" \
    "$program/src/main/java" "$program/src/main"
}

# run [NAME=VALUE]... COMMAND...: in an empty environment. Sets out, err and status.
run() {
  env -i PATH="$tmp/maven:$tmp/tools" HOME="$tmp/user" LANG=C.UTF-8 SEEN="$tmp/seen" "$@" \
    >"$tmp/out" 2>"$tmp/err"
  status=$?
  out=$(cat "$tmp/out")
  err=$(cat "$tmp/err")
}

# flags ARGUMENT...: how Java is called for these arguments.
flags() {
  rm -f "$tmp/seen/java"
  run "$program/bin/kashaf" "$@"
  seen
}

seen() { cat "$tmp/seen/java" 2>/dev/null; }

# How often Maven was called.
builds() { grep -c JAVA_HOME "$tmp/seen/maven"; }
