using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System B: who is covered by what, since when, and what is left of it.</summary>
internal static class CoverageFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Every_insured_patient_is_covered_by_each_of_their_plans",
            PracticeSystem.Insurance,
            "int_insurance_coverage has a patient's plans that are in force today, each of them once",
            RuleFile.PlanChoice,
            new NoRows(
                """
                select format('patient %s: %s plans in int_insurance_coverage, %s by the subscriptions',
                    coalesce(m.id, r.id), m.plans, r.plans)
                from (
                    select patient_id as id, count(*) as plans
                    from int.int_insurance_coverage
                    where is_active
                    group by patient_id
                ) as m
                full join (
                    select o."PatNum" as id, count(*) as plans
                    from raw.patplan as o
                    join raw.inssub as s on s."InsSubNum" = o."InsSubNum"
                    where not o."IsPending" and s."DateEffective" <= @as_of
                        and (s."DateTerm" is null or s."DateTerm" < '1900-01-01' or s."DateTerm" >= @as_of)
                    group by o."PatNum"
                ) as r on r.id = m.id
                where m.plans is distinct from r.plans
                """
            )
        ),
        new(
            "What_is_left_of_a_plan_is_its_maximum_less_what_it_paid",
            PracticeSystem.Insurance,
            "int_insurance_coverage takes what was paid for work of this year off the annual maximum",
            RuleFile.Benefit,
            new NoRows(
                """
                select format('coverage %s of patient %s: %s left, by the claims %s of %s', r.id, r.patient,
                    m.benefits_remaining, r.maximum - r.paid, r.maximum)
                from (
                    select
                        o."PatPlanNum" as id,
                        o."PatNum" as patient,
                        b.maximum,
                        coalesce(l.paid, 0) as paid
                    from raw.patplan as o
                    join raw.inssub as s on s."InsSubNum" = o."InsSubNum"
                    left join (
                        select "PlanNum" as plan, min("MonetaryAmt"::numeric(12, 2)) as maximum
                        from raw.benefit
                        where "BenefitType" = 5 and "MonetaryAmt" >= 0 and "CoverageLevel" = 1
                            and coalesce("CodeNum", 0) = 0
                        group by "PlanNum"
                    ) as b on b.plan = s."PlanNum"
                    left join (
                        select "PatNum" as patient, "InsSubNum" as sub, sum("InsPayAmt"::numeric(12, 2)) as paid
                        from raw.claimproc
                        where "Status" in (1, 4) and "ProcDate" >= date_trunc('year', @as_of::timestamp)
                        group by "PatNum", "InsSubNum"
                    ) as l on l.patient = o."PatNum" and l.sub = o."InsSubNum"
                ) as r
                full join int.int_insurance_coverage as m on m.patplan_id = r.id
                where m.benefits_remaining is distinct from r.maximum - r.paid
                """
            )
        ),
        new(
            "Coverage_was_verified_on_the_latest_day_of_its_history",
            PracticeSystem.Insurance,
            "int_insurance_coverage knows when a carrier last said that the patient is covered, and how often it did",
            RuleFile.Verification,
            new NoRows(
                """
                select format('coverage %s: verified %s times until %s, by the history %s times until %s',
                    o."PatPlanNum", m.verification_count, m.last_verified_on, h.times, h.last_day)
                from raw.patplan as o
                full join (
                    select "FKey" as id, count(*) as times, max("DateLastVerified") as last_day
                    from raw.insverifyhist
                    where "VerifyType" = 2
                    group by "FKey"
                ) as h on h.id = o."PatPlanNum"
                full join int.int_insurance_coverage as m on m.patplan_id = o."PatPlanNum"
                where (m.verification_count, m.last_verified_on) is distinct from (h.times, h.last_day)
                """
            )
        ),
        new(
            "An_employer_covers_whom_its_plans_cover",
            PracticeSystem.Insurance,
            "int_insurance_employer counts the patients on plans of each employer, a patient once",
            RuleFile.Employers,
            new NoRows(
                """
                select format('employer %s: %s patients in int_insurance_employer, %s by the plans', e."EmployerNum",
                    m.covered_patient_count, coalesce(r.patients, 0))
                from raw.employer as e
                left join (
                    select p."EmployerNum" as id, count(distinct o."PatNum") as patients
                    from raw.patplan as o
                    join raw.inssub as s on s."InsSubNum" = o."InsSubNum"
                    join raw.insplan as p on p."PlanNum" = s."PlanNum"
                    group by p."EmployerNum"
                ) as r on r.id = e."EmployerNum"
                left join int.int_insurance_employer as m on m.employer_id = e."EmployerNum"
                where m.covered_patient_count is distinct from coalesce(r.patients, 0)
                """
            )
        ),
        new(
            "Three_in_four_married_couples_with_a_plan_have_two",
            PracticeSystem.Insurance,
            "76 % of the spouses of insured guarantors subscribe to a plan of their own",
            RuleFile.Insured,
            new ShareBetween(
                """
                select count(*) filter (where exists (select from raw.inssub as s where s."Subscriber" = spouse."PatNum")), count(*)
                from raw.patient as guarantor
                join raw.patient as spouse on spouse."Guarantor" = guarantor."PatNum" and spouse."PatNum" <> guarantor."PatNum"
                where guarantor."Position" = 1 and spouse."Position" = 1
                    and exists (select from raw.inssub as s where s."Subscriber" = guarantor."PatNum")
                """,
                0.75,
                0.77
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Four_in_five_who_can_be_on_two_plans_are",
            PracticeSystem.Insurance,
            "80 % of the families members, the guarantor aside, where two subscribe",
            RuleFile.Insured,
            new ShareBetween(
                """
                select count(*) filter (where exists (select from raw.patplan as second where second."PatNum" = p."PatNum"
                    and second."Ordinal" = 2)), count(*)
                from raw.patient as p
                join (
                    select subscriber."Guarantor" as family
                    from raw.inssub as s
                    join raw.patient as subscriber on subscriber."PatNum" = s."Subscriber"
                    group by subscriber."Guarantor"
                    having count(distinct s."Subscriber") = 2
                ) as insured on insured.family = p."Guarantor"
                where p."PatNum" <> p."Guarantor"
                """,
                0.79,
                0.81
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Coverage_is_verified_before_a_visit_when_it_was_not_for_half_a_year",
            PracticeSystem.Insurance,
            "two days before or when the visit is booked, on an open day: after 180 days, and each year anew",
            RuleFile.Verification,
            new NoRows(
                $"""
                {OpenDays.Calendar},
                asked as (
                    select o."PatPlanNum" as id, greatest(c.opens, a."SecDateTEntry"::date) as day
                    from raw.patplan as o
                    join raw.appointment as a on a."PatNum" = o."PatNum"
                    join calendar as c on c.day = a."AptDateTime"::date - 2
                ),
                verified as (
                    select
                        "FKey" as id,
                        "DateLastVerified" as day,
                        lag("DateLastVerified") over (partition by "FKey" order by "DateLastVerified") as earlier
                    from raw.insverifyhist
                    where "VerifyType" = 2
                )
                select format('coverage %s verified on %s for no visit', v.id, v.day)
                from verified as v
                left join asked as a on a.id = v.id and a.day = v.day
                where v.earlier is not null and a.id is null
                union all
                select format('coverage %s verified on %s and again on %s', id, earlier, day)
                from verified
                where extract(year from day) = extract(year from earlier) and day - earlier <= 180
                union all
                select format('coverage %s, to be verified on %s, was last verified on %s', a.id, a.day, max(v.day))
                from asked as a
                left join verified as v on v.id = a.id and v.day <= a.day
                where a.day < @as_of
                group by a.id, a.day
                having coalesce(extract(year from max(v.day)) <> extract(year from a.day) or a.day - max(v.day) > 180, true)
                """
            )
        ),
    ];
}
