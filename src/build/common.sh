# For the commands in bin/: where the checkout is, which JDK, the build. Sourced with HOME_OF set to the checkout.

say() { echo "$*" >&2; }

# Sets JAVA_HOME to a JDK 25: the one set, that of java on the path, or one installed beside it.
find_jdk() {
    is_25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null; }
    if [ -n "${JAVA_HOME:-}" ] && is_25 "$JAVA_HOME"; then export JAVA_HOME; return; fi
    local candidate on_path
    on_path=$(command -v java || true)
    if [ -n "$on_path" ]; then
        candidate=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    else
        candidate=/usr/lib/jvm/none
    fi
    for candidate in "$candidate" "$(dirname "$candidate")"/* /usr/lib/jvm/*; do
        if is_25 "$candidate"; then export JAVA_HOME=$candidate; return; fi
    done
    say "A JDK 25 is missing: install one (for example Eclipse Temurin 25) and set JAVA_HOME to its folder."
    exit 1
}

maven() { (cd "$HOME_OF" && ./mvnw -B -ntp "$@"); }

# What goes with every start: a small heap, small object headers, one collector that needs no threads of its own.
FLAGS="-XX:+UseSerialGC -Xmx512m -XX:+UseCompactObjectHeaders -XX:-UsePerfData --enable-native-access=ALL-UNNAMED"

# What goes with counting files: as above, with as much memory as the machine gives.
TALLY_FLAGS="-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:-UsePerfData"

# Builds target/plenum.jar where a source is newer, and prepares target/app (unpacked, with an AOT cache) for that jar.
build() {
    local jar=$HOME_OF/target/plenum.jar
    mkdir -p "$HOME_OF/target"
    if command -v flock >/dev/null; then exec 9>"$HOME_OF/target/.building"; flock 9; fi
    if [ ! -f "$jar" ] || [ -n "$(newer_sources "$jar")" ]; then
        say "Building (a few minutes the first time) ..."
        if ! maven -Dmaven.test.skip=true -Dspotless.check.skip=true package >"$HOME_OF/target/build.log" 2>&1; then
            grep -E '^\[ERROR\]' "$HOME_OF/target/build.log" | head -20 >&2 || true
            say "The build failed: see target/build.log"
            exit 1
        fi
    fi
    local now
    now=$(cksum <"$jar")
    if [ "$(cat "$HOME_OF/target/app/.made-from" 2>/dev/null)" != "$now $FLAGS" ]; then
        prepare "$jar"
        echo "$now $FLAGS" >"$HOME_OF/target/app/.made-from"
    fi
    exec 9>&-
}

newer_sources() {
    (cd "$HOME_OF" && find pom.xml .mvn db frontend src/main src/build \
        \( -name node_modules -o -name generated \) -prune -o -type f -newer "$1" -print -quit)
}

prepare() {
    local app=$HOME_OF/target/app
    rm -rf "$app"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$1" extract --destination "$app" >/dev/null
    say "Training the start ..."
    train "$app" || say "The start could not be trained; it will be slower (target/train.log)."
    train_tally "$app" || say "Counting could not be trained; it will be slower (target/train.log)."
}

# One count of invented ballots, which leaves an AOT cache of its own behind.
train_tally() {
    local app=$1 ballots done=0
    ballots=$(mktemp -d)
    awk 'BEGIN {
        print "11 1"
        for (i = 0; i < 50000; i++) {
            line = 1
            for (n = 0; n <= i % 11; n++) line = line " " 1 + (i + n * (1 + int(i / 11) % 10)) % 11
            print line " 0"
        }
        print 0
        for (i = 0; i <= 11; i++) print "\"" i "\""
    }' >"$ballots/ballots.blt"
    "$JAVA_HOME/bin/java" $TALLY_FLAGS -XX:AOTCacheOutput="$app/tally.aot" -cp "$app/plenum.jar" si.plenum.Plenum \
        tally "$ballots/ballots.blt" --method schulze --format json >>"$HOME_OF/target/train.log" 2>&1 9>&- || done=1
    rm -rf "$ballots"
    [ $done = 0 ] && [ -f "$app/tally.aot" ]
}

# One run on throw-away data, asked for a page of each kind, leaves the AOT cache behind when it ends.
train() {
    local app=$1 data log=$HOME_OF/target/train.log address=
    data=$(mktemp -d)
    "$JAVA_HOME/bin/java" $FLAGS -XX:AOTCacheOutput="$app/plenum.aot" -jar "$app/plenum.jar" serve \
        --port 0 --data "$data" --server.address=127.0.0.1 --plenum.management-port=0 >"$log" 2>&1 9>&- &
    local program=$! waited=0
    while [ -z "$address" ] && [ $waited -lt 1200 ] && kill -0 $program 2>/dev/null; do
        sleep 0.1; waited=$((waited + 1))
        address=$(sed -n 's/^Plenum ready: //p' "$log")
    done
    if [ -n "$address" ] && command -v curl >/dev/null; then
        local path
        for path in / /sklepi /akti /seje /predlogi /sklepi.atom /app/ /app/prijava /readyz /nothing; do
            curl -s -o /dev/null -m 20 "$address$path" || true
        done
    fi
    kill -TERM $program 2>/dev/null || true
    wait $program || true
    rm -rf "$data"
    [ -n "$address" ] && [ -f "$app/plenum.aot" ]
}
