# Builds the application as ./run starts it: extracted, with the demo's storage beside it and ahead-of-time caches.
# Sourced after lib.sh. Sets app to the folder that holds it.

built=$root/target/run

# What the build depends on: the files' names and contents, so that switching branches and back is noticed too.
fingerprint() {
  (
    cd "$root"
    find pom.xml src/main frontend scripts/build.sh -path frontend/generated -prune -o -path frontend/index.html -o \
      -type f ! -name '.*' -exec cksum {} + | LC_ALL=C sort
    # A cache is good for one JDK and one place only.
    printf '%s\n' "$root" "$JAVA_HOME"
    cat "$JAVA_HOME/release" 2>/dev/null || true
  ) | cksum | tr ' ' '-'
}

# One build at a time; who comes second finds it done.
lock() {
  local waited=
  mkdir -p "$built"
  until mkdir "$built/lock" 2>/dev/null; do
    local holder
    holder=$(cat "$built/lock/pid" 2>/dev/null || true)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      rm -rf "$built/lock"
    else
      [ -n "$waited" ] || say "Waiting for another build of this folder to end."
      waited=yes
      sleep 1
    fi
  done
  printf '%s' $$ >"$built/lock/pid"
  trap unlock EXIT
  trap 'exit 130' INT TERM
}

unlock() {
  # Ctrl-C does not reach what runs in the background.
  [ -z "${trainee:-}" ] || kill "$trainee" 2>/dev/null || true
  rm -rf "$built/lock" "${training:-$built/lock}"
  trap - EXIT INT TERM
}

# Removes what was built before, except what is still running.
remove_old() {
  local old pid
  for old in "$built"/*-*/; do
    [ -d "$old" ] && [ "$old" != "$app/" ] || continue
    for pid in "$old"pids/*; do
      if [ -e "$pid" ] && kill -0 "${pid##*/}" 2>/dev/null; then
        continue 2
      fi
    done
    rm -rf "$old"
  done
}

# The plain jar and a class path of its own, instead of the packaged jar's: a manifest that lists every library would put
# them all into the isolated runtime as well.
lay_out() {
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/target/organization-settings.jar" \
    extract --destination "$app" --application-filename application.jar >/dev/null
  cp "$root/target/organization-settings.jar.original" "$app/application.jar"
  cp -R "$root/target/demo-lib" "$app/demo-lib"
  local class_path=$app/application.jar jar
  for jar in "$app"/lib/*.jar; do
    class_path=$class_path:$jar
  done
  printf -- '-cp "%s"\nai.altertable.settings.Application\n' "$class_path" >"$app/start"
  printf -- '-cp "%s"\nai.altertable.settings.runtime.process.RuntimeCacheMain\n' "$class_path" >"$app/train-runtime"
}

# A port on loopback that nobody listens on.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      printf '%s' "$port"
      return
    fi
  done
}

# attempt WHAT LOG COMMAND…: a cache only makes starts faster, so its failure is no more than a warning.
attempt() {
  local what=$1 log=$2
  shift 2
  if ! "$@" >"$log" 2>&1 </dev/null; then
    say "Warning: $what starts without its ahead-of-time cache, and so more slowly. Why is in $log."
  fi
}

# answers PORT: whether the application's sign-in page is there.
answers() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" &&
      printf 'GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3 &&
      head -n 1 <&3 | grep -q ' 200'
  ) 2>/dev/null
}

# A whole start, ended once the first page was answered: the cache then knows what that takes as well.
train_application() {
  local port patience=$((SECONDS + 180))
  port=$(free_port)
  BUCKETS_HOME="$training" SERVER_PORT="$port" "$JAVA_HOME/bin/java" "-XX:AOTCacheOutput=$app/application.aot" \
    $JVM_FLAGS -Dspring.profiles.active=demo "@$app/start" &
  trainee=$!
  until answers "$port" || ! kill -0 "$trainee" 2>/dev/null || [ "$SECONDS" -gt "$patience" ]; do
    sleep 0.2
  done
  kill "$trainee" 2>/dev/null || true
  wait "$trainee" || true
  trainee=
  [ -s "$app/application.aot" ]
}

train() {
  say "Training the ahead-of-time caches (about a minute)."
  training=$(mktemp -d "${TMPDIR:-/tmp}/buckets-training.XXXXXX")
  mkdir -p "$training/demo"
  free_port >"$training/demo/port"
  attempt "the application" "$app/training.log" train_application
  attempt "the isolated runtime" "$app/training-runtime.log" \
    "$JAVA_HOME/bin/java" "@$app/train-runtime" "$app/runtime.aot"
  rm -rf "$training"
}

# The same for training and running, or the cache does not fit. What serves one person needs no code that is compiled
# twice and no collector with threads of its own: it starts sooner and takes less memory without.
JVM_FLAGS="--enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

# Sets start to the command that starts the demo of what build has built.
start_command() {
  start=("$JAVA_HOME/bin/java" "-XX:AOTCache=$app/application.aot" $JVM_FLAGS -Dspring.profiles.active=demo
    "-Dbuckets.runtime.aot-cache=$app/runtime.aot" "@$app/start" --spring.main.banner-mode=off
    --spring.main.log-startup-info=false --logging.level.root=warn --logging.level.ai.altertable.settings=info)
}

build() {
  local fingerprint
  fingerprint=$(fingerprint)
  app=$built/$fingerprint
  [ -e "$app/ready" ] && return
  find_maven
  lock
  if [ ! -e "$app/ready" ]; then
    say "Building (the first time takes a few minutes)."
    maven -q package -Dmaven.test.skip=true
    rm -rf "$app"
    lay_out
    train
    touch "$app/ready"
    remove_old
  fi
  unlock
}
