with sent as (
    select labcase.*, "Description" as laboratory
    from raw.labcase
    join raw.laboratory using ("LaboratoryNum")
    where "PatNum" = any($1)
)
select "PatNum", "DateTimeSent", format('Lab case sent to %s, due %s: %s, lab fee %s', laboratory,
    pg_temp.day("DateTimeDue"), "Instructions", pg_temp.money("LabFee")), null::float8
from sent
union all
select "PatNum", "DateTimeRecd", 'Lab case back from ' || laboratory, null
from sent
union all
select "PatNum", "DateTimeChecked", 'Lab case checked', null
from sent
