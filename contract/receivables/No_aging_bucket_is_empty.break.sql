-- A month without completed procedures.
update raw.procedurelog set "ProcDate" = "ProcDate" - 31 where "ProcDate" >= '2026-01-31'::date - 31
