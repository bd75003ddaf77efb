#!/usr/bin/env bash
# Builds a Docker image from the PostgreSQL installed on this machine, for machines without an image registry, and
# prints the variables that make the harness use it:
#   eval "$(eng/make-postgres-image.sh)"
# The image supports the official image's POSTGRES_USER, _PASSWORD, _DB and _INITDB_ARGS, and `postgres -c name=value`.
set -euo pipefail

config=$({ ls /usr/lib/postgresql/*/bin/pg_config /usr/pgsql-*/bin/pg_config | sort -rV; command -v pg_config; } 2>/dev/null |
    head -n 1) || true
[ -n "$config" ] && [ -x "$("$config" --bindir)/postgres" ] || { echo "PostgreSQL is not installed." >&2; exit 1; }
bin=$("$config" --bindir) modules=$("$config" --pkglibdir)
image=dentalsynth-postgres:$("$config" --version | grep -o '[0-9.]*' | head -n 1)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/root/{etc,tmp,run} "$work"/data/var/lib/postgresql/data
echo 'postgres:x:999:999::/var/lib/postgresql:/bin/sh' >"$work/root/etc/passwd"
echo 'postgres:x:999:' >"$work/root/etc/group"
cat >"$work/root/entrypoint" <<'ENTRYPOINT'
#!/bin/sh
set -eu
case "${1:-}" in
    '' | -*) set -- postgres "$@" ;;
    postgres) ;;
    *) exec "$@" ;;
esac
if [ ! -s "$PGDATA/PG_VERSION" ]; then
    : "${POSTGRES_PASSWORD:?is not set}" "${POSTGRES_USER:=postgres}" "${POSTGRES_DB:=$POSTGRES_USER}"
    echo "$POSTGRES_PASSWORD" >/tmp/password
    eval "initdb --pwfile=/tmp/password --username=\"\$POSTGRES_USER\" --auth-host=scram-sha-256 ${POSTGRES_INITDB_ARGS:-}"
    rm /tmp/password
    echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
    printf '%s\n' "listen_addresses = '*'" "unix_socket_directories = '/tmp'" >>"$PGDATA/postgresql.conf"
    [ "$POSTGRES_DB" = postgres ] || echo "CREATE DATABASE \"$POSTGRES_DB\"" | postgres --single -F postgres >/dev/null
fi
exec "$@"
ENTRYPOINT
chmod 755 "$work/root" "$work/root/entrypoint"
chmod 1777 "$work/root/tmp" "$work/root/run"

# PostgreSQL's folders, the programs that it and the entry point run, and all linked libraries.
paths=("$bin" "$modules" "$("$config" --sharedir)" /bin/sh)
for program in cat locale rm; do paths+=("$(command -v "$program")"); done
for optional in /usr/share/zoneinfo /usr/lib/locale/C.utf8; do [ ! -e "$optional" ] || paths+=("$optional"); done
libraries=$(find "${paths[@]}" -type f \( -perm -u+x -o -name '*.so' \) ! -name 'llvmjit*' -exec ldd {} + 2>/dev/null |
    grep -o '/[^ ]*\.so[^ ]*' | grep -v ':$' | sort -u) || true # ldd fails on scripts
mapfile -t -O ${#paths[@]} paths <<<"$libraries"
tar --create --file "$work/image.tar" --directory / --dereference --exclude '*/bitcode' --exclude 'llvmjit*' "${paths[@]#/}"
tar --append --file "$work/image.tar" --directory "$work/root" --owner=0 --group=0 .
tar --append --file "$work/image.tar" --directory "$work/data" --owner=999 --group=999 --mode=755 var/lib/postgresql

docker import \
    --change 'ENTRYPOINT ["/entrypoint"]' \
    --change 'CMD ["postgres"]' \
    --change 'USER postgres' \
    --change "ENV PATH=$bin:/usr/bin:/bin PGDATA=/var/lib/postgresql/data" \
    --change 'VOLUME /var/lib/postgresql/data' \
    --change 'EXPOSE 5432' \
    "$work/image.tar" "$image" >/dev/null
echo "export DENTALSYNTH_POSTGRES_IMAGE=$image TESTCONTAINERS_RYUK_DISABLED=true"
