-- What the sources of events share, in the session's own schema: the database keeps nothing of it.
create function pg_temp.money(amount float8) returns text language sql as
$$ select to_char(amount::numeric, 'FM$999,999,990.00') $$;

create function pg_temp.day(moment timestamp) returns text language sql as
$$ select to_char(moment, 'Dy Mon FMDD YYYY') $$;

create function pg_temp.moment(moment timestamp) returns text language sql as
$$ select to_char(moment, 'Dy Mon FMDD YYYY FMHH12:MI AM') $$;

create function pg_temp.clock(moment timestamp) returns text language sql as
$$ select to_char(moment, 'FMHH12:MI AM') $$;

create function pg_temp.definition(key bigint) returns text language sql as
$$ select "ItemName" from raw.definition where "DefNum" = key $$;

create function pg_temp.patient(key bigint) returns text language sql as
$$ select concat_ws(' ', "FName", "LName") from raw.patient where "PatNum" = key $$;

create function pg_temp.provider(key bigint) returns text language sql as
$$
select case when "IsSecondary" then concat_ws(' ', "FName", "LName") || ', ' || "Suffix" else 'Dr. ' || "LName" end
from raw.provider
where "ProvNum" = key
$$;

create function pg_temp.carrier(plan bigint) returns text language sql as
$$ select "CarrierName" from raw.insplan join raw.carrier using ("CarrierNum") where "PlanNum" = plan $$;

create function pg_temp.work(procedure raw.procedurelog) returns text language sql as
$$
select concat_ws(' ', "ProcCode", "Descript", '#' || nullif(procedure."ToothNum", ''),
    nullif(procedure."ToothRange", ''), nullif(procedure."Surf", ''))
from raw.procedurecode
where "CodeNum" = procedure."CodeNum"
$$;

create function pg_temp.codes(claim bigint) returns text language sql as
$$
select string_agg(coalesce(nullif("CodeSent", ''), "ProcCode"), ', ' order by "LineNumber", "ClaimProcNum")
from raw.claimproc
left join raw.procedurelog using ("ProcNum")
left join raw.procedurecode using ("CodeNum")
where "ClaimNum" = claim and "Status" <> 4
$$;
