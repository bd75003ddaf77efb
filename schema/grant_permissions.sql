-- Two roles without login, to be granted to the users of a database that holds schema raw (create_tables.sql first):
--   dentalsynth_owner   loads: owns the schemas raw and dentalsynth (the record of what was loaded) and all in them
--   dentalsynth_reader  reads both schemas; may create schemas of its own, as dbt does for its models
-- Run it as a superuser in the database meant. It may be run any number of times, and again after the first load.

DO $$
DECLARE
    role_name text;
    relation  regclass;
BEGIN
    FOREACH role_name IN ARRAY ARRAY['dentalsynth_owner', 'dentalsynth_reader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
        END IF;

        EXECUTE format('GRANT CONNECT, CREATE ON DATABASE %I TO %I', current_database(), role_name);
    END LOOP;

    IF to_regnamespace('dentalsynth') IS NULL THEN
        CREATE SCHEMA dentalsynth;
    END IF;

    ALTER SCHEMA raw OWNER TO dentalsynth_owner;
    ALTER SCHEMA dentalsynth OWNER TO dentalsynth_owner;

    -- A sequence that belongs to a column follows its table.
    FOR relation IN
        SELECT c.oid
        FROM pg_class AS c
        WHERE c.relnamespace IN ('raw'::regnamespace, 'dentalsynth'::regnamespace)
            AND c.relkind IN ('r', 'S')
            AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.objid = c.oid AND c.relkind = 'S' AND d.deptype = 'a')
    LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO dentalsynth_owner', relation);
    END LOOP;
END
$$;

GRANT USAGE ON SCHEMA raw, dentalsynth TO dentalsynth_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA raw, dentalsynth TO dentalsynth_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE dentalsynth_owner IN SCHEMA raw, dentalsynth GRANT SELECT ON TABLES TO dentalsynth_reader;
