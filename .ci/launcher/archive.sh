# shellcheck shell=sh
# How bin/kashaf makes and uses the archive of classes.
# shellcheck disable=SC2154

# The program with a text to learn from, built.
teachable() {
  built
  mkdir "$program/examples"
  archives=$program/target/archives
}

# starts NAME TRAININGS FLAG [NAME=VALUE]...: how the next call of freq goes. The flag's archive is left open.
starts() {
  name=$1
  trainings=$2
  flag=$3
  shift 3
  rm -f "$tmp/seen/java"
  run "$@" "$program/bin/kashaf" freq
  same "$name: runs" "0 data" "$status $out"
  same "$name: silent" "" "$err"
  same "$name: trainings" "$trainings" "$(seen | grep -c 'ArchiveClassesAtExit=\|AOTCacheOutput=')"
  same "$name: archive" "$flag" "$(seen | sed -n 's/^\[\(-XX:SharedArchiveFile\|-XX:AOTCache\)=.*/\1/p')"
}

test_archive() {
  teachable
  starts "first start" 1 -XX:SharedArchiveFile
  has "first start: learns from commands" "freq --format csv examples/news-ar.txt" "$(cat "$tmp/seen/training")"
  same "first start: no draft is left" 1 "$(find "$archives" -type f | wc -l | tr -d ' ')"
  starts "second start" 0 -XX:SharedArchiveFile
  has "second start: the file" "[-XX:SharedArchiveFile=$(ls "$archives"/17.0.9*-8.jsa)]" "$(seen)"
  touch -t 209901010000 "$program/target/kashaf.jar"
  touch -t 209901010001 "$archives"/*
  starts "older than the archive" 0 -XX:SharedArchiveFile
  touch -t 209901010002 "$program/target/kashaf.jar"
  starts "newer than the archive" 1 -XX:SharedArchiveFile
  java "$tmp/system/jvm/new" 25.0.1
  rm -r "$program/target/archives"
  touch -t 202101010000 "$program/target/kashaf.jar"
  starts "Java 25" 1 -XX:AOTCache
  lacks "Java 25: the two flags exclude each other" "[-Xshare" "$(seen | sed -n '/AOTCache=/,$p')"
  starts "Java 25 again" 0 -XX:AOTCache
  starts "another Java" 1 -XX:SharedArchiveFile KASHAF_JAVA_HOME="$tmp/system/jvm/java-17"
  starts "back to the first" 0 -XX:AOTCache
  java "$tmp/system/jvm/java-17" 17.0.10
  starts "the same Java renewed" 1 -XX:SharedArchiveFile KASHAF_JAVA_HOME="$tmp/system/jvm/java-17"

  teachable
  starts "before it is truncated" 1 -XX:SharedArchiveFile
  : | dd of="$(ls "$archives"/*.jsa)" bs=1 seek=3 2>/dev/null
  starts "truncated" 1 -XX:SharedArchiveFile
  touch "$program/src/main/java/Main.java"
  run SLOW=1 "$program/bin/kashaf" freq # for some shells look at whole seconds only
  same "built again" "1 builds: data" "$(builds) builds: $out"
  starts "built again" 0 -XX:SharedArchiveFile
}

test_no_archive() {
  teachable
  starts "Java cannot make one" 1 "" UNABLE=1
  starts "Java cannot make one: and is not asked again" 0 ""
  touch "$program/target/kashaf.jar"
  starts "Java cannot make one: until the next build" 1 -XX:SharedArchiveFile
  starts "the user's own" 0 "" KASHAF_JAVA_OPTS=-Xshare:off
  built
  starts "no text to learn from" 0 ""
  teachable
  : >"$archives"
  starts "no folder for it" 0 ""
  if [ "$(id -u)" -eq 0 ]; then
    skip "an archive in a folder that cannot be written to: root can write anywhere"
  else
    teachable
    chmod -w "$program/target"
    starts "a folder that cannot be written to" 0 ""
    chmod +w "$program/target"
  fi
  teachable
  rm -r "$tmp/system/jvm/java-17"
  mkdir "$tmp/place/shims"
  ln -s "$tmp/stand-in-java" "$tmp/place/shims/java"
  starts "a Java of unknown version" 0 "" PATH="$tmp/tools:$tmp/place/shims"
}

test_archive_locks() {
  teachable
  call freq >"$tmp/one" 2>"$tmp/one.err" &
  one=$!
  sleep 1
  call freq >"$tmp/two" 2>"$tmp/two.err"
  same "while another makes it" "data 1" "$(cat "$tmp/two") $(grep -c ArchiveClassesAtExit "$tmp/seen/java")"
  wait "$one"
  same "both run" "0 data" "$? $(cat "$tmp/one")"
  same "both are silent" "" "$(cat "$tmp/one.err" "$tmp/two.err")"
  starts "after that" 0 -XX:SharedArchiveFile
  making=$(ls "$archives"/*.jsa)
  making=${making%-*}.making
  rm "$archives"/*.jsa
  mkdir "$making"
  ended >"$making/maker"
  starts "one that was broken off" 1 -XX:SharedArchiveFile
  same "one that was broken off: no lock is left" "" "$(ls -d "$making" 2>/dev/null)"
}
