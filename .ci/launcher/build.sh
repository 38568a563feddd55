# shellcheck shell=sh
# How bin/kashaf builds the program: when, with what, and what happens when that goes wrong.
# shellcheck disable=SC2154

# builds_when NAME: that the next call builds and runs, and the one after it only runs.
builds_when() {
  : >"$tmp/seen/maven"
  run "$program/bin/kashaf" freq
  same "$1: builds and runs" "1 build, status 0: data" "$(builds) build, status $status: $out"
  same "$1: one line is said" 1 "$(grep -c '^kashaf: building' "$tmp/err")"
  same "$1: and no other" 1 "$(wc -l <"$tmp/err" | tr -d ' ')"
  run "$program/bin/kashaf" freq
  same "$1: only once" "1 build, status 0: data" "$(builds) build, status $status: $out"
  same "$1: then silent" "" "$err"
  same "$1: no lock is left" "" "$(ls -d "$program/target/building" 2>/dev/null)"
}

# breaks NAME MESSAGE [NAME=VALUE]...: that the next call fails and says why.
breaks() {
  name=$1
  message=$2
  shift 2
  run "$@" "$program/bin/kashaf" freq
  same "$name: status" 2 "$status"
  same "$name: standard output" "" "$out"
  has "$name: message" "$message" "$err"
}

test_building() {
  fresh
  builds_when "first use"
  has "how Maven is called" "JAVA_HOME=$tmp/system/jvm/java-17 arguments=-q -B" "$(cat "$tmp/seen/maven")"
  built
  touch "$program/src/main/java/Main.java"
  builds_when "a changed source"
  built
  touch "$program/pom.xml"
  builds_when "a changed pom.xml"
  built
  rm "$program/src/main/java/Main.java"
  builds_when "a deleted source"
  built
  touch -t 209901010000 "$program/src/main/java/Main.java"
  builds_when "a source from the future"
  built
  touch "$program/pom.xml"
  run KEEP=1 "$program/bin/kashaf" freq
  run "$program/bin/kashaf" freq
  same "a change that leaves the jar as it was" "1 builds: data" "$(builds) builds: $out"
  built
  run "$program/bin/kashaf" freq
  same "nothing changed" "0 builds: data" "$(builds) builds: $out"

  fresh
  echo input | (run READ=1 "$program/bin/kashaf" freq)
  same "Maven leaves standard input alone" "data input" "$(tr '\n' ' ' <"$tmp/out" | sed 's/ $//')"
  fresh
  java "$tmp/system/jvm/new" 25 java
  run "$program/bin/kashaf" freq
  has "builds with a JDK" "JAVA_HOME=$tmp/system/jvm/java-17 " "$(cat "$tmp/seen/maven")"
  has "runs on the newest" "java=$tmp/system/jvm/new " "$(seen)"
}

test_broken_builds() {
  built
  cp "$program/target/kashaf.jar" "$tmp/place/older"
  touch "$program/pom.xml"
  breaks "a failed build" "noise
more noise" BROKEN=1
  lacks "a failed build: no colours" "$(printf '\033')" "$err"
  has "a failed build: whose lock is nobody's" failed- "$(cat "$program/target/building/builder")"
  breaks "a second failed build" noise BROKEN=1
  has "a failed build: says so" "kashaf: the build failed" "$err"
  same "a failed build: the jar" "$(cat "$tmp/place/older")" "$(cat "$program/target/kashaf.jar")"
  builds_when "after a failed build"
  fresh
  breaks "no Maven" "Maven" PATH="$tmp/tools"
  rm -r "$tmp/system/jvm/java-17"
  java "$tmp/system/jvm/jre" 17 java
  breaks "no JDK" "a JDK 17 or newer"
  builds_nothing
  built
  rm "$program/pom.xml"
  touch "$program/src/main/java/Main.java"
  run "$program/bin/kashaf" freq
  same "no pom.xml: runs what there is" "0 builds: data" "$(builds) builds: $out"
  rm "$program/target/kashaf.jar"
  breaks "neither pom.xml nor jar" "kashaf.jar is missing"
}

builds_nothing() { same "builds nothing" 0 "$(builds)"; }

# The number of a process that has ended.
ended() { sh -c 'echo $$'; }

# The program with a Maven that takes its time; may run beside others.
call() {
  env -i PATH="$tmp/maven:$tmp/tools" HOME="$tmp/user" SEEN="$tmp/seen" SLOW=2 \
    "$program/bin/kashaf" "$@"
}

test_locks() {
  fresh
  call freq >"$tmp/one" 2>"$tmp/one.err" &
  one=$!
  call freq 2>"$tmp/two.err" | call kwic >"$tmp/two" 2>"$tmp/three.err"
  two=$?
  wait "$one"
  same "three first uses at once: all run" "0 data 0 data" "$? $(cat "$tmp/one") $two $(cat "$tmp/two")"
  same "three first uses at once: one build" 1 "$(builds)"
  same "three first uses at once: three runs" 3 "$(grep -c ^java= "$tmp/seen/java")"
  same "three first uses at once: one says so" 1 "$(cat "$tmp/one.err" "$tmp/two.err" "$tmp/three.err" | grep -c building,)"

  built
  mkdir "$program/target/building"
  ended >"$program/target/building/builder"
  builds_when "a build that was broken off"
  built
  mkdir "$program/target/building"
  echo "$$" >"$program/target/building/builder"
  (sleep 2 && rm -r "$program/target/building") &
  run "$program/bin/kashaf" freq
  same "a build that somebody else ends" "0 builds: data" "$(builds) builds: $out"
  has "a build that somebody else ends: says why it waits" "kashaf: waiting for the build" "$err"
  wait
}

test_ownerless_lock() {
  fresh
  mkdir -p "$program/target/building"
  run "$program/bin/kashaf" freq
  same "a lock without an owner" "1 builds: data" "$(builds) builds: $out"
}
