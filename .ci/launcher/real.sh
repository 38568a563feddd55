# shellcheck shell=sh
# The launcher with the real program, where that has been built.
# shellcheck disable=SC2154

# kashaf ARGUMENT...: sets out, err and status.
kashaf() {
  "$here/bin/kashaf" "$@" >"$tmp/out" 2>"$tmp/err"
  status=$?
  out=$(cat "$tmp/out")
  err=$(cat "$tmp/err")
}

test_real() {
  if [ ! -f "$here/target/kashaf.jar" ]; then
    skip "the real program: not built"
    return
  fi
  header=rank,type,frequency,per_million,percent,cumulative_percent,documents
  mkdir "$tmp/real"
  cd "$tmp/real" || exit
  kashaf freq --no-such-option
  same "an unknown option" "2 " "$status $out"
  has "an unknown option: named" no-such-option "$err"
  printf 'كلمة كلمة\n' >'نص عربي.txt'
  LC_ALL=C kashaf freq 'نص عربي.txt'
  same "an Arabic file name in the locale C" "0 $header" "$status $(printf '%s' "$out" | head -n 1)"
  same "an Arabic file name in the locale C: silent" "" "$err"
  LC_ALL=C kashaf freq 'لا وجود له.txt'
  same "a missing file" "2" "$status"
  has "a missing file: its name in Arabic letters" 'لا وجود له.txt' "$err"
  "$here/bin/kashaf" freq <'نص عربي.txt' >"$tmp/out"
  same "standard input" "$header" "$(head -n 1 "$tmp/out")"
  spoilt_archives
  interrupted
  cd /
}

# What stands where the archive should be does no harm, whatever it is.
spoilt_archives() {
  kashaf freq "$here/examples/news-ar.txt"
  expected=$out
  for archive in "$here"/target/archives/*; do
    [ -f "$archive" ] || continue
    size=$(wc -c <"$archive" | tr -d ' ')
    cp -p "$archive" "$tmp/archive"
    for spoilt in empty noise; do
      rm -f "$archive"
      case $spoilt in
        empty) : >"$archive" ;;
        noise) dd if=/dev/urandom of="$archive" bs="$size" count=1 2>/dev/null ;;
      esac
      kashaf freq "$here/examples/news-ar.txt"
      same "an archive that is $spoilt: ${archive##*/}" "0 " "$status $err"
      same "an archive that is $spoilt: the same result" "$expected" "$out"
    done
    cp -p "$tmp/archive" "$archive"
  done
}

# A signal reaches the program itself, which waits for input that does not come.
interrupted() {
  mkfifo fifo
  sleep 30 >fifo &
  sleeper=$!
  "$here/bin/kashaf" freq fifo >/dev/null 2>&1 &
  program=$!
  sleep 2
  kill -TERM "$program" 2>/dev/null
  wait "$program"
  same "ended by a signal" 143 "$?"
  kill "$sleeper" 2>/dev/null
}
