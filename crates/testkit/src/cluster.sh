# Starts a PostgreSQL cluster of its own, prints its URL, and stops and removes it when standard input closes.
# The starter keeps the other end of that pipe open: however it ends, even killed, the pipe closes with it.
#
#   STORLOM_TEST_FSYNC=on   flush to disk as in production (default off: the cluster dies with the test)
set -eu
trap '' HUP INT TERM

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ]; then
    command -v initdb >/dev/null || { echo 'no PostgreSQL here: apt-get install postgresql' >&2; exit 1; }
    bin=$(dirname "$(command -v initdb)")
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/storlom-pg-XXXXXX")
trap 'rm -rf "$folder"' EXIT

# PostgreSQL refuses to run as root.
as() { "$@"; }
if [ "$(id -u)" = 0 ]; then
    user=nobody
    ! id postgres >/dev/null 2>&1 || user=postgres
    chown "$user" "$folder"
    as() { runuser -u "$user" -- "$@"; }
fi
cd "$folder"

as "$bin/initdb" -D "$folder/data" -U postgres --auth=trust --locale=C --encoding=UTF8 --no-sync >"$folder/initdb.log" 2>&1 \
    || { cat "$folder/initdb.log" >&2; exit 1; }

cat >>"$folder/data/postgresql.conf" <<SETTINGS
listen_addresses = '127.0.0.1'
unix_socket_directories = '$folder'
max_connections = 300
shared_buffers = 64MB
timezone = 'UTC'
fsync = ${STORLOM_TEST_FSYNC:-off}
synchronous_commit = ${STORLOM_TEST_FSYNC:-off}
full_page_writes = ${STORLOM_TEST_FSYNC:-off}
SETTINGS

# PostgreSQL cannot pick a free port itself. These lie below the range that the kernel hands out.
port=$((20000 + $$ % 12000))
tries=0
until as "$bin/pg_ctl" start -D "$folder/data" -w -t 60 -l "$folder/server.log" -o "-p $port" >/dev/null 2>&1 </dev/null; do
    tries=$((tries + 1))
    if [ "$tries" = 20 ] || ! grep -q 'Address already in use' "$folder/server.log"; then
        cat "$folder/server.log" >&2
        exit 1
    fi
    port=$((port + 1))
done

echo "postgres://postgres@127.0.0.1:$port/postgres"
cat >/dev/null
as "$bin/pg_ctl" stop -D "$folder/data" -m immediate -w >/dev/null 2>&1 </dev/null || true
