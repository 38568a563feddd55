# shellcheck shell=sh
# How bin/kashaf starts Java: from where, which one, with which flags, in which locale.
# shellcheck disable=SC2154

# ---- Where it is called from ----

test_places() {
  built
  jar="[-jar]
[$program/target/kashaf.jar]
[freq]"
  mkdir "$tmp/place/links" "$tmp/place/links/deep er"
  ln -s "$program/bin/kashaf" "$tmp/place/links/absolute"
  ln -s ../absolute "$tmp/place/links/deep er/relative"
  ln -s "deep er/relative" "$tmp/place/links/kashaf"
  ln -s "$program/bin" "$tmp/place/bin"
  for place in "$program/bin/kashaf" "$tmp/place/links/kashaf" "$tmp/place/bin/kashaf"; do
    rm -f "$tmp/seen/java"
    (cd / && run "$place" freq)
    has "called as ${place#"$tmp"}" "$jar" "$(seen)"
  done
  for folder in "$program/bin" "$tmp/place/links"; do
    rm -f "$tmp/seen/java"
    (cd "$folder" && run CDPATH=/ ./kashaf freq)
    has "called as ./kashaf in ${folder#"$tmp"}" "$jar" "$(seen)"
    rm -f "$tmp/seen/java"
    (cd / && run PATH="$folder:$tmp/tools" kashaf freq)
    has "found on the path in ${folder#"$tmp"}" "$jar" "$(seen)"
  done
  rm -f "$tmp/seen/java"
  (cd "$program/bin" && run sh kashaf freq)
  has "called as sh kashaf" "$jar" "$(seen)"
}

# ---- Which Java ----

# chosen NAME FOLDER [NAME=VALUE]...
chosen() {
  name=$1
  folder=$2
  shift 2
  rm -f "$tmp/seen/java"
  run "$@" "$program/bin/kashaf" freq
  has "$name" "java=$folder pid" "$(seen)"
}

# refused NAME MESSAGE [NAME=VALUE]...
refused() {
  name=$1
  message=$2
  shift 2
  run "$@" "$program/bin/kashaf" freq
  same "$name: status" 2 "$status"
  same "$name: standard output" "" "$out"
  has "$name: message" "$message" "$err"
}

test_java() {
  built
  jvm=$tmp/system/jvm
  java "$jvm/eight" 1.8.0_402
  java "$jvm/eleven" 11.0.2
  java "$jvm/twenty one" 21.0.1
  java "$tmp/user/.jdks/early" 25-ea java
  java "$tmp/user/.jdks/late" 18.0.2
  chosen "the newest" "$tmp/user/.jdks/early"
  chosen "JAVA_HOME" "$jvm/twenty one" JAVA_HOME="$jvm/twenty one"
  chosen "an old JAVA_HOME" "$tmp/user/.jdks/early" JAVA_HOME="$jvm/eleven"
  chosen "a very old JAVA_HOME" "$tmp/user/.jdks/early" JAVA_HOME="$jvm/eight"
  chosen "KASHAF_JAVA_HOME" "$jvm/java-17" KASHAF_JAVA_HOME="$jvm/java-17" JAVA_HOME="$jvm/twenty one"
  refused "an old KASHAF_JAVA_HOME" "KASHAF_JAVA_HOME is $jvm/eleven" KASHAF_JAVA_HOME="$jvm/eleven"
  refused "a missing KASHAF_JAVA_HOME" "KASHAF_JAVA_HOME is /none" KASHAF_JAVA_HOME=/none
  rm "$tmp/user/.jdks/early/bin/java"
  chosen "no java in the newest" "$jvm/twenty one"
  rm -r "$jvm/twenty one" "$jvm/java-17" "$tmp/user/.jdks/late"
  refused "no Java" "no Java 17 or newer found"
  refused "an old Java on the path" "no Java 17 or newer found" PATH="$tmp/tools:$jvm/eleven/bin"
  mkdir "$tmp/place/shims"
  ln -s "$tmp/stand-in-java" "$tmp/place/shims/java"
  chosen "a Java of unknown version on the path" "$tmp/place/shims/java" PATH="$tmp/tools:$tmp/place/shims"
}

# ---- What Java is told ----

small() { has "small: $*" "[-XX:TieredStopAtLevel=1]" "$(flags "$@")"; }

long() {
  found=$(flags "$@")
  lacks "long: $*" TieredStopAtLevel "$found"
  has "long: $*" "[-Xmn60m]" "$found"
  has "long: $*" "[-XX:+UseSerialGC]" "$found"
}

# A size at which Java compiles a little, but does not end before that pays.
medium() {
  found=$(flags "$@")
  has "medium: $*" "[-XX:TieredStopAtLevel=1]" "$found"
  lacks "medium: $*" CompileThresholdScaling "$found"
}

test_flags() {
  built
  cd "$tmp/place" || exit
  echo text >"small file.txt"
  echo text >-x
  dd if=/dev/zero of=big bs=1024 seek=8192 count=1 2>/dev/null
  dd if=/dev/zero of=huge bs=1024 seek=65536 count=1 2>/dev/null
  dd if=/dev/zero of=half bs=1024 seek=5000 count=1 2>/dev/null
  : >-Da=b
  mkfifo fifo
  mkdir folder
  small freq "small file.txt"
  small freq -l 3 -x
  small freq half
  small freq big --help
  small --version
  small
  medium freq big
  medium freq half half
  long freq huge
  long freq huge "small file.txt"
  long freq folder
  long freq -x -
  long freq fifo
  long freq
  long freq no-file
  long repl "small file.txt"
  processors 8
  has "many processors" "[-XX:+UseParallelGC]" "$(flags freq huge)"
  has "many processors, little to do" "[-XX:+UseSerialGC]" "$(flags freq "small file.txt")"
  processors 2
  run KASHAF_JAVA_OPTS=' -Da=*  -XX:+UseZGC' "$program/bin/kashaf" kwic '*' '' 'a  b' 'كلمة'
  has "options and arguments" "[-Da=*]
[-XX:+UseZGC]
[-jar]
[$program/target/kashaf.jar]
[kwic]
[*]
[]
[a  b]
[كلمة]" "$(seen)"
  lacks "one collector" UseParallelGC "$(tail -n 12 "$tmp/seen/java")"
  lacks "one collector" UseSerialGC "$(tail -n 12 "$tmp/seen/java")"
  run KASHAF_JAVA_OPTS='-Xmx64m' "$program/bin/kashaf" freq huge
  lacks "what the user says about memory stands" Xmn "$(tail -n 12 "$tmp/seen/java")"
  cd /
}

# locale EXPECTED [NAME=VALUE]...: what LC_ALL is in Java.
locale_is() {
  expected=$1
  shift
  rm -f "$tmp/seen/java"
  run "$@" "$program/bin/kashaf" freq
  same "locale for $*" "LC_ALL=$expected" "$(seen | sed -n 's/.*\(LC_ALL=.*\)/\1/p')"
}

test_locale() {
  built
  locale_is "" LANG=C.UTF-8
  locale_is "" LANG=C LC_CTYPE=C.UTF-8
  locale_is C.utf8 LANG=C LC_ALL=C.utf8
  locale_is C.UTF-8 LANG=
  locale_is C.UTF-8 LC_ALL=C
  locale_is C.UTF-8 LC_ALL=POSIX LC_CTYPE=C.UTF-8
  locale_is C.UTF-8 LANG=ar_EG.ISO-8859-6
  if command -v locale >/dev/null && [ "$(LC_ALL=qq_QQ.UTF-8 locale charmap 2>/dev/null)" != UTF-8 ]; then
    locale_is C.UTF-8 LANG=qq_QQ.UTF-8
  else
    skip "a locale that is not installed: cannot be told from others here"
  fi
}

test_passing_through() {
  built
  for expected in 0 1 2 130; do
    run STATUS=$expected "$program/bin/kashaf" freq
    same "status $expected" "$expected data" "$status $out"
    same "a clean run is silent" "" "$err"
  done
  echo input | (run READ=1 "$program/bin/kashaf" freq)
  same "standard input" "data input" "$(tr '\n' ' ' <"$tmp/out" | sed 's/ $//')"
  rm "$tmp/seen/java"
  env -i PATH="$tmp/tools" HOME="$tmp/user" SEEN="$tmp/seen" "$program/bin/kashaf" freq >"$tmp/out" &
  wait "$!"
  has "Java takes the place of the launcher" "pid=$! " "$(seen)"
}
