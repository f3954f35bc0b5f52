#!/bin/sh
# Runs once, when the database volume is empty: the restricted login that the API and the worker use. Migrations grant
# the role what it needs; the login owns nothing and cannot bypass row-level security.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$APP_DATABASE_PASSWORD" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
CREATE ROLE green_island_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
CREATE ROLE green_island_login LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'password' IN ROLE green_island_app;
SQL
