# Finds a JDK that is new enough. Sourced by `headway` and `verify`.

oldest_jdk=25

# The major version of the JDK in a folder; nothing where there is none.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Where `java` on the PATH really is.
jdk_on_path() {
  found=$(command -v java) || return 0
  while [ -h "$found" ]; do
    link=$(readlink "$found")
    case $link in
      /*) found=$link ;;
      *) found=$(dirname "$found")/$link ;;
    esac
  done
  dirname "$(dirname "$found")"
}

# Prints the folder of the first JDK that is new enough; fails where there is none.
find_jdk() {
  for home in "${JAVA_HOME:-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /opt/jdk/* /usr/local/lib/jvm/* \
    "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.jdks/* \
    "${HOME:-/root}"/.local/share/mise/installs/java/* "${HOME:-/root}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/root}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    version=$(jdk_version "$home")
    if [ "${version:-0}" -ge "$oldest_jdk" ]; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

# Says how to come by a JDK.
no_jdk() {
  printf '%s\n' \
    "$1: needs a JDK $oldest_jdk or newer, and found none (JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman …)." \
    "Install one, for example Eclipse Temurin $oldest_jdk from adoptium.net, or set JAVA_HOME to where it is." >&2
}

# Says how to come by Maven.
no_maven() {
  printf '%s\n' "$1: needs Maven to build, and found no mvn on the PATH (Debian: apt-get install maven)." >&2
}

# Maven on that JDK, without the warnings that an older Maven draws from a new one.
run_maven() {
  JAVA_HOME=$jdk \
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
    mvn -B --no-transfer-progress "$@"
}

# Runs one build of this folder at a time, where the system has flock.
lock_build() {
  mkdir -p "$root/target"
  exec 9>"$root/target/.building"
  if command -v flock >/dev/null 2>&1 && ! flock -n 9; then
    printf '%s\n' "$1: waiting for another build of this folder …" >&2
    flock 9
  fi
}
