-- InitialType: 0 missing, 1 hidden, 2 primary
select "PatNum", "SecDateTEntry", format('Charted %s: %s', case "InitialType" when 0 then 'missing' else 'primary' end,
    '#' || string_agg("ToothNum", ', #' order by "ToothInitialNum")), null::float8
from raw.toothinitial
where "PatNum" = any($1) and "InitialType" in (0, 2)
group by "PatNum", "SecDateTEntry", "InitialType"
union all
select "PatNum", "ExamDate"::timestamp, format('Perio charting%s', ': ' || nullif("Note", '')), null
from raw.perioexam
where "PatNum" = any($1)
union all
select "PatNum", allergy."DateTStamp", 'Allergies: ' || string_agg("Description", ', ' order by "AllergyNum"), null
from raw.allergy
join raw.allergydef using ("AllergyDefNum")
where "PatNum" = any($1)
group by "PatNum", allergy."DateTStamp"
union all
select "PatNum", disease."DateTStamp", 'Medical problems: ' || string_agg("DiseaseName", ', ' order by "DiseaseNum"), null
from raw.disease
join raw.diseasedef using ("DiseaseDefNum")
where "PatNum" = any($1)
group by "PatNum", disease."DateTStamp"
union all
select "PatNum", "RxDate"::timestamp, format('Rx by %s: %s, %s', pg_temp.provider("ProvNum"), "Drug", "Disp"), null
from raw.rxpat
where "PatNum" = any($1)
union all
select treatplan."PatNum", "DateTP"::timestamp, format('Treatment plan of %s procedures presented, patient portion %s%s',
    listed.count, pg_temp.money(listed.share), ', signed by ' || nullif("SignatureText", '')), null
from raw.treatplan
join lateral (
    select count(*), sum("PatAmt") as share from raw.proctp where proctp."TreatPlanNum" = treatplan."TreatPlanNum"
) as listed on true
where treatplan."PatNum" = any($1)
