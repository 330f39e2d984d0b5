# For tests/run and tests/deep: `step NAME COMMAND…` runs a command and prints how long it took; the first that fails ends the script.
step() {
    local begun=$SECONDS
    echo "== $1"
    "${@:2}"
    echo "== $1: $((SECONDS - begun)) s"
}

# Configures a preset and builds it, or what is named after it: built PRESET [--target TARGET…]
built() {
    cmake --preset "$1" >/dev/null
    cmake --build --preset "$@"
}
