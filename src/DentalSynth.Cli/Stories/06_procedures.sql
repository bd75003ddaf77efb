-- ProcStatus: 1 treatment planned, 2 complete, 3 existing current provider, 4 existing other, 5 referred, 6 deleted,
-- 7 condition, 8 treatment planned inactive
select "PatNum", "DateTP"::timestamp, format('Treatment planned: %s, %s%s%s', pg_temp.work(work), pg_temp.money("ProcFee"),
    ' (' || nullif(concat_ws(', ', pg_temp.definition(nullif("Dx", 0)), pg_temp.definition(nullif("Priority", 0))), '') || ')',
    case "ProcStatus" when 8 then ', no longer active' end), null::float8
from raw.procedurelog as work
where "PatNum" = any($1) and ("ProcStatus" in (1, 8) or "ProcStatus" = 2 and "DateTP" < "ProcDate")
union all
select "PatNum", "ProcDate" + coalesce("ProcTime", time '00:00'), concat(case "ProcStatus"
    when 2 then 'Done: '
    when 3 then 'Existing work of ours: '
    when 4 then 'Existing work of another office: '
    when 5 then 'Referred out: '
    when 6 then 'Deleted: '
    else 'Condition: '
end, pg_temp.work(work), case when "ProcStatus" = 2 then ', ' || pg_temp.provider("ProvNum") end),
    case when "ProcStatus" = 2 then "ProcFee" * greatest("UnitQty" + "BaseUnits", 1) end
from raw.procedurelog as work
where "PatNum" = any($1) and "ProcStatus" not in (1, 8)
union all
select procnote."PatNum", "EntryDateTime", format('Note on %s: %s', "ProcCode", replace("Note", chr(10), ' ')), null
from raw.procnote
join raw.procedurelog using ("ProcNum")
join raw.procedurecode using ("CodeNum")
where procnote."PatNum" = any($1)
