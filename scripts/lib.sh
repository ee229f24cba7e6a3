# What ./run, ./test and ./bench share: finding a JDK, Maven and a browser, and installing what may be installed.
# Sourced by bash 3.2 (macOS) or newer, with $root set to the project's folder.

say() { printf "%s\n" "$@"; }

fail() {
  printf '\n%s\n' "$@" >&2
  exit 1
}

# Whether packages may be installed without asking: root on a Debian.
can_install() { [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; }

# install_package NAME: quietly, unless it fails.
install_package() {
  say "Installing the system's package $1."
  local log
  log=$(mktemp)
  if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1"; } \
      >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

# The major version of the JDK in the folder $1, or nothing when there is no whole JDK.
jdk_major() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local version=
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/javac" -version 2>&1 </dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p')
  fi
  printf '%s' "$version"
}

# The home of the java on PATH: macOS and version managers put a launcher there, so it is asked.
java_home_on_path() {
  command -v java >/dev/null 2>&1 || return 0
  java -XshowSettings:properties -version 2>&1 </dev/null | sed -n 's/^ *java\.home = //p'
}

# Sets JAVA_HOME to a JDK 25 or newer.
find_jdk() {
  local found= candidate major
  while IFS= read -r candidate; do
    [ -n "$candidate" ] || continue
    major=$(jdk_major "$candidate")
    if [ -n "$major" ] && [ "$major" -ge 25 ]; then
      found=$candidate
      break
    fi
  done <<CANDIDATES
${JAVA_HOME:-}
$(java_home_on_path)
$(ls -d /usr/lib/jvm/* /usr/lib64/jvm/* /opt/java* /opt/jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    2>/dev/null)
CANDIDATES
  if [ -z "$found" ]; then
    fail "No JDK 25 or newer found. Install one and type this again, for example:" \
      "  macOS: brew install openjdk    SDKMAN: sdk install java 25-tem    Debian, Ubuntu: apt install openjdk-25-jdk" \
      "If you have one, say where: JAVA_HOME=/path/to/jdk $0"
  fi
  JAVA_HOME=$found
  export JAVA_HOME
}

# Whether $1 is a Maven 3.8 or newer.
is_maven() {
  local version major minor
  version=$("$1" -v 2>/dev/null </dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  [ -n "$version" ] || return 1
  major=${version%%.*}
  minor=${version#*.}
  [ "$major" -gt 3 ] || { [ "$major" = 3 ] && [ "$minor" -ge 8 ]; }
}

# Prints the first usable Maven, or nothing.
usable_maven() {
  local candidate
  for candidate in "$(command -v mvn 2>/dev/null || true)" "${MAVEN_HOME:-/none}/bin/mvn" \
      /usr/share/maven/bin/mvn /opt/maven/bin/mvn /opt/homebrew/bin/mvn /usr/local/bin/mvn \
      "$HOME/.sdkman/candidates/maven/current/bin/mvn"; do
    if [ -x "$candidate" ] && is_maven "$candidate"; then
      printf '%s' "$candidate"
      return
    fi
  done
}

# Sets MVN to a Maven 3.8 or newer; JAVA_HOME is set before.
find_maven() {
  MVN=$(usable_maven)
  if [ -z "$MVN" ] && can_install; then
    install_package maven || fail "Maven could not be installed. Install Maven 3.8 or newer and type this again."
    hash -r
    MVN=$(usable_maven)
  fi
  if [ -z "$MVN" ]; then
    fail "No Maven 3.8 or newer found. Install it and type this again, for example:" \
      "  macOS: brew install maven    SDKMAN: sdk install maven    Debian, Ubuntu: sudo apt install maven"
  fi
}

# maven ARGUMENTS: without its own warnings about the JDK's future. POM chooses another project than ours.
maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    "$MVN" -B -ntp -f "${POM:-$root/pom.xml}" "$@" </dev/null
}

# Sets BROWSER to Chromium or Chrome, or leaves it empty.
find_browser() {
  local candidate
  BROWSER=
  for candidate in "$(command -v chromium 2>/dev/null || true)" "$(command -v chromium-browser 2>/dev/null || true)" \
      "$(command -v google-chrome 2>/dev/null || true)" "$(command -v google-chrome-stable 2>/dev/null || true)" \
      /usr/bin/chromium /opt/google/chrome/chrome /snap/bin/chromium \
      "/Applications/Chromium.app/Contents/MacOS/Chromium" \
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
      "$HOME/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -x "$candidate" ]; then
      BROWSER=$candidate
      return
    fi
  done
}
