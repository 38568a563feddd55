# shellcheck shell=bash
# What the suites of whole programs share: counting what passed, and telling what did not.

passed=0
failed=0
skipped=0

pass() { passed=$((passed + 1)); }

miss() {
  failed=$((failed + 1))
  printf 'FAILED: %s\n  expected: %s\n  found:    %s\n' "$1" "$2" "$3"
}

skip() {
  skipped=$((skipped + 1))
  printf 'SKIPPED: %s\n' "$1"
}

# same NAME EXPECTED FOUND, has NAME PART FOUND
same() { if [[ $2 == "$3" ]]; then pass; else miss "$@"; fi; }
has() { if [[ $3 == *"$2"* ]]; then pass; else miss "$1" "… $2 …" "$3"; fi; }

# The last line of a suite, and its status.
summary() {
  printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
  [[ $failed -eq 0 ]]
}
