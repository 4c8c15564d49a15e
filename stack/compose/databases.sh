#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Run once by the container of PostgreSQL: per service a database, its owner and its application role.
set -euo pipefail

for name in areas cases budget reporting; do
  psql -v ON_ERROR_STOP=1 -U postgres -v owner="$name" -v password="$OWNER_PASSWORD" <<'SQL'
create role :"owner" login password :'password';
create database :"owner" owner :"owner";
SQL
  psql -v ON_ERROR_STOP=1 -U postgres -d "$name" -v owner="$name" -v application="${name}_app" \
    -v password="$APPLICATION_PASSWORD" -f /roles/application-role.sql
done
