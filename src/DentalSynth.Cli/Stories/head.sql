-- $1 the patient, $2 the practice's today.
with patient as (
    select * from raw.patient where "PatNum" = $1
),
family as (
    select member.* from raw.patient as member join patient on member."Guarantor" = patient."Guarantor"
),
-- BenefitType: 2 deductible, 5 limitation; EbenefitCat 1: general; CoverageLevel 1: individual
coverage as (
    select "Ordinal", "PlanNum", "Subscriber", "DateEffective", "DateTerm", "GroupName",
        (
            select max("MonetaryAmt") from raw.benefit left join raw.covcat using ("CovCatNum")
            where "PlanNum" = inssub."PlanNum" and "BenefitType" = 5 and "CoverageLevel" = 1 and "QuantityQualifier" = 0
                and "CodeNum" = 0 and coalesce("EbenefitCat", 1) = 1 and "MonetaryAmt" >= 0
        ) as maximum,
        (
            select max("MonetaryAmt") from raw.benefit left join raw.covcat using ("CovCatNum")
            where "PlanNum" = inssub."PlanNum" and "BenefitType" = 2 and "CoverageLevel" = 1 and "CodeNum" = 0
                and coalesce("EbenefitCat", 1) = 1 and "MonetaryAmt" >= 0
        ) as deductible,
        used.*
    from raw.patplan
    join raw.inssub using ("InsSubNum")
    join raw.insplan using ("PlanNum")
    join lateral (
        select coalesce(sum("InsPayAmt") filter (where "Status" in (1, 3, 4)), 0) as paid,
            coalesce(sum("InsPayEst") filter (where "Status" = 0), 0) as pending,
            coalesce(sum("DedApplied") filter (where "Status" in (0, 1, 4)), 0) as deducted
        from raw.claimproc
        where claimproc."InsSubNum" = inssub."InsSubNum" and claimproc."PatNum" = patplan."PatNum"
            and "ProcDate" between date_trunc('year', $2::timestamp) and $2
    ) as used on true
    where "PatNum" = $1
)
select format('%s  %s %s, born %s%s, %s, %s%s', "PatNum", pg_temp.patient("PatNum"), '(' || lower(case "Gender" when 0 then 'Male' when 1 then 'Female'
    else 'Unknown' end) || ')', to_char("Birthdate", 'Mon FMDD YYYY'), ', age ' || extract(year from age($2, "Birthdate")),
    (array['patient', 'non-patient', 'inactive', 'archived', 'deleted', 'deceased', 'prospective'])["PatStatus" + 1],
    lower(pg_temp.definition("BillingType")), case when "DateFirstVisit" > date '0001-01-01' then ', first visit ' || to_char("DateFirstVisit", 'Mon FMDD YYYY') end)
from patient
union all
select format('Family of %s: %s', pg_temp.patient((select "Guarantor" from patient)), string_agg(format('%s %s (%s, %s)', "PatNum", "FName",
    extract(year from age($2, "Birthdate")), case when "PatNum" = "Guarantor" then 'guarantor' else (array['single', 'married', 'child',
    'widowed', 'divorced'])["Position" + 1] end), ', ' order by "Birthdate", "PatNum"))
from family
union all
select concat_ws(', ', "Address", nullif("Address2", ''), "City", concat_ws(' ', "State", "Zip"), 'home ' || nullif("HmPhone", ''),
    'cell ' || nullif("WirelessPhone", ''), nullif("Email", ''))
from patient
union all
select * from (
    select concat(case "Ordinal" when 1 then 'Primary: ' when 2 then 'Secondary: ' else 'Further: ' end, pg_temp.carrier("PlanNum"),
        ' (', "GroupName", '), subscriber ', pg_temp.patient("Subscriber"), ', since ' || to_char("DateEffective", 'Mon FMDD YYYY'),
        case when "DateTerm" > date '0001-01-01' then ' until ' || to_char("DateTerm", 'Mon FMDD YYYY') end,
        coalesce(format('; this year paid %s, pending %s, left %s of %s', pg_temp.money(paid), pg_temp.money(pending),
            pg_temp.money(greatest(maximum - paid - pending, 0)), pg_temp.money(maximum)), '; no annual maximum'),
        format('; deductible %s of ', pg_temp.money(deducted)) || pg_temp.money(deductible))
    from coverage
    order by "Ordinal"
) as plans
union all
select 'No coverage' where not exists (select from coverage)
union all
select format('Family balance %s: 0-30 days %s, 31-60 %s, 61-90 %s, over 90 %s; insurance estimate %s%s', pg_temp.money(sum("BalTotal")),
    pg_temp.money(sum("Bal_0_30")), pg_temp.money(sum("Bal_31_60")), pg_temp.money(sum("Bal_61_90")), pg_temp.money(sum("BalOver90")),
    pg_temp.money(sum("InsEst")), (
        select '; prepaid ' || pg_temp.money(sum("SplitAmt")) from raw.paysplit join family using ("PatNum")
        where "UnearnedType" <> 0 having sum("SplitAmt") > 0.005
    ))
from family
