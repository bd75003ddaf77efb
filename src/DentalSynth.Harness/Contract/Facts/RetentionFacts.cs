using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>Who comes, who comes back, and who keeps up with hygiene.</summary>
internal static class RetentionFacts
{
    // The first that was booked, whether or not it took place.
    private const string FirstBooked = """
        select distinct on (a."PatNum")
            a."PatNum" as patient, a."AptDateTime"::date as day, type."AppointmentTypeName" as kind
        from raw.appointment as a
        join raw.appointmenttype as type on type."AppointmentTypeNum" = a."AppointmentTypeNum"
        order by a."PatNum", a."AptNum"
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_patient_is_kept_who_is_seen_again_within_six_months",
            PracticeSystem.Patients,
            "retention: the first completed visit is followed by another, on a later day, six months at most after it",
            RuleFile.Loyalty,
            new NoRows(
                """
                with seen as (
                    select "PatNum" as patient, min("AptDateTime"::date) as first_day,
                        array_agg("AptDateTime"::date) as days
                    from raw.appointment
                    where "AptStatus" = 2
                    group by "PatNum"
                ), cohort as (
                    select patient, first_day, exists (
                        select from unnest(days) as later
                        where later > first_day and later <= first_day + interval '6 months'
                    ) as is_kept
                    from seen
                )
                select format('patient %s: first seen %s, kept %s; the mart says %s, %s',
                    coalesce(cohort.patient, mart.patient_id), cohort.first_day, cohort.is_kept,
                    mart.first_visit_date, mart.has_returned)
                from cohort
                full join marts.mart_patient_retention as mart on mart.patient_id = cohort.patient
                where (cohort.first_day, cohort.is_kept) is distinct from (mart.first_visit_date, mart.has_returned)
                """
            )
        ),
        new(
            "A_patient_is_active_for_a_year_after_the_last_visit",
            PracticeSystem.Patients,
            "active up to twelve months after the last completed visit, at risk up to eighteen, lapsed from then on",
            RuleFile.Loyalty,
            new NoRows(
                """
                with last_seen as (
                    select "PatNum" as patient, max("AptDateTime"::date) as day
                    from raw.appointment
                    where "AptStatus" = 2
                    group by "PatNum"
                ), expected as (
                    select patient, day, case
                        when day >= @as_of - interval '12 months' then 'active'
                        when day >= @as_of - interval '18 months' then 'at risk'
                        else 'lapsed'
                    end as status
                    from last_seen
                )
                select format('patient %s: last seen %s, %s; the mart says %s, %s',
                    coalesce(expected.patient, mart.patient_id), expected.day, expected.status,
                    mart.last_visit_date, mart.retention_status)
                from expected
                full join marts.mart_patient_retention as mart on mart.patient_id = expected.patient
                where (expected.day, expected.status) is distinct from (mart.last_visit_date, mart.retention_status)
                """
            )
        ),
        new(
            "The_new_patients_of_a_month_are_those_first_seen_in_it",
            PracticeSystem.Patients,
            "a new patient counts in the month of the first completed visit",
            RuleFile.FirstVisit,
            new NoRows(
                $"""
                with expected as (
                    select date_trunc('month', day)::date as month, count(*) as patients
                    from ({FirstVisits.Query}) as first_visit
                    group by 1
                ), counted as (
                    select first_visit_month as month, count(*) as patients from marts.mart_new_patient group by 1
                )
                select format('%s: %s patients first seen, the mart has %s', coalesce(expected.month, counted.month),
                    expected.patients, counted.patients)
                from expected
                full join counted on counted.month = expected.month
                where expected.patients is distinct from counted.patients
                """
            )
        ),
        new(
            "A_new_patient_is_examined_at_the_first_visit",
            PracticeSystem.Patients,
            "an exam code, D0120 to D0180, is completed on the day of the first visit",
            RuleFile.CheckUp,
            new NoRows(
                $"""
                select format('patient %s, first seen %s', first_visit.patient, first_visit.day)
                from ({FirstVisits.Query}) as first_visit
                where not exists (
                    select
                    from raw.procedurelog as exam
                    join raw.procedurecode as code on code."CodeNum" = exam."CodeNum"
                    where exam."PatNum" = first_visit.patient and exam."ProcDate" = first_visit.day
                        and exam."ProcStatus" = 2
                        and code."ProcCode" in
                            ('D0120', 'D0140', 'D0145', 'D0150', 'D0160', 'D0170', 'D0171', 'D0180')
                )
                """
            )
        ),
        new(
            "A_new_patient_is_worth_what_was_done_and_paid_in_ninety_days",
            PracticeSystem.Patients,
            "fees of completed work, and money of patient and insurance, up to ninety days after the first visit",
            RuleFile.Benefit,
            new NoRows(
                $"""
                with money as (
                    select "PatNum" as patient, "DatePay" as day, round("SplitAmt"::numeric, 2) as amount
                    from raw.paysplit
                    union all
                    select "PatNum", "DateCP", round("InsPayAmt"::numeric, 2)
                    from raw.claimproc
                    where "Status" in (1, 4) and "ClaimPaymentNum" <> 0 and "ProcNum" <> 0
                ), received as (
                    select first_visit.patient, sum(money.amount) as amount
                    from ({FirstVisits.Query}) as first_visit
                    join money on money.patient = first_visit.patient and money.day <= first_visit.day + 90
                    group by 1
                ), done as (
                    select first_visit.patient, sum(round(work."ProcFee"::numeric, 2)) as amount
                    from ({FirstVisits.Query}) as first_visit
                    join raw.procedurelog as work on work."PatNum" = first_visit.patient and work."ProcStatus" = 2
                        and work."ProcDate" >= first_visit.day and work."ProcDate" <= first_visit.day + 90
                    group by 1
                )
                select format('patient %s: done %s, paid %s; the mart says %s, %s', mart.patient_id, done.amount,
                    received.amount, mart.production_90_days, mart.collections_90_days)
                from marts.mart_new_patient as mart
                left join done on done.patient = mart.patient_id
                left join received on received.patient = mart.patient_id
                where mart.production_90_days <> coalesce(done.amount, 0)
                    or mart.collections_90_days <> coalesce(received.amount, 0)
                """
            )
        ),
        new(
            "A_new_patient_is_credited_to_who_sent_the_patient",
            PracticeSystem.Patients,
            "the first referral that leads to the practice is the source of a new patient",
            RuleFile.Referrals,
            new NoRows(
                """
                with senders as (
                    select "PatNum" as patient,
                        (array_agg("ReferralNum" order by "RefDate", "RefAttachNum"))[1] as referral
                    from raw.refattach
                    where "RefType"
                    group by "PatNum"
                )
                select format('patient %s: sent by %s, the mart says %s', mart.patient_id, senders.referral,
                    mart.referral_id)
                from marts.mart_new_patient as mart
                left join senders on senders.patient = mart.patient_id
                where senders.referral is distinct from mart.referral_id
                """
            )
        ),
        new(
            "Who_came_in_pain_at_first_does_not_come_back_for_cleanings",
            PracticeSystem.Patients,
            "a first visit that is an emergency is of a grown-up who wants no more than help, and nobody is recalled for it",
            RuleFile.FirstVisit,
            new NoRows(
                $"""
                select format('patient %s, first visit %s', first_visit.patient, first_visit.day)
                from ({FirstBooked}) as first_visit
                join raw.patient as p on p."PatNum" = first_visit.patient
                where kind = 'Emergency' and (
                    exists (select from raw.recall as r where r."PatNum" = patient)
                    or p."Birthdate" + interval '13 years' > day
                )
                """
            )
        ),
        new(
            "Some_new_patients_come_in_pain",
            PracticeSystem.Patients,
            "4 to 7 % of the first visits",
            RuleFile.FirstVisit,
            new ShareBetween(
                $"""
                select count(*) filter (where kind = 'Emergency'), count(*) from ({FirstBooked}) as first_visit
                """,
                0.04,
                0.07
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "One_in_four_cleanings_of_the_insured_comes_with_an_examination",
            PracticeSystem.Patients,
            "18 to 32 % of cleanings after the first visit: D0120 beside D1110, D1120 or D4346",
            RuleFile.CheckUp,
            new ShareBetween(
                """
                select count(*) filter (where is_examined), count(*)
                from (
                    select bool_or(c."ProcCode" = 'D0120') as is_examined
                    from raw.procedurelog as p
                    join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
                    where p."ProcStatus" = 2 and exists (select from raw.patplan as plan where plan."PatNum" = p."PatNum")
                    group by p."AptNum"
                    having bool_or(c."ProcCode" in ('D1110', 'D1120', 'D4346')) and not bool_or(c."ProcCode" = 'D0150')
                ) as cleanings
                """,
                0.18,
                0.32
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
