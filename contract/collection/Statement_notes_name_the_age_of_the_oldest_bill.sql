-- Nothing until the day of the reminder, past due until that of the warning, long past due from then on.
-- owner: src/DentalSynth.Generators/Financial/Statements/StatementRule.cs
select format('statement %s of %s, oldest bill of %s: "%s"', "StatementNum", "DateSent", "DateRangeFrom",
    "Note")
from raw.statement
where case
    when "DateSent" - "DateRangeFrom" < (select value from setting where name = 'Statement.DaysToReminder') then "Note" <> ''
    when "DateSent" - "DateRangeFrom" < (select value from setting where name = 'Statement.DaysToWarning') then "Note" not like 'A part of this balance is past due.%'
    else "Note" not like 'This balance is long past due.%'
end
