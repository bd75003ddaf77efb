-- Nothing for 30 days, past due up to 60, long past due from then on.
-- owner: src/DentalSynth.Generators/Financial/Statements/StatementRule.cs
select format('statement %s of %s, oldest bill of %s: "%s"', "StatementNum", "DateSent", "DateRangeFrom",
    "Note")
from raw.statement
where case
    when "DateSent" - "DateRangeFrom" < 30 then "Note" <> ''
    when "DateSent" - "DateRangeFrom" < 60 then "Note" not like 'A part of this balance is past due.%'
    else "Note" not like 'This balance is long past due.%'
end
