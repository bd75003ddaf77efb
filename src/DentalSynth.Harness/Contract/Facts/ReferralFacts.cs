using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What brings patients, who is sent elsewhere, and who is asked again about planned work.</summary>
internal static class ReferralFacts
{
    // Work that is surely refused: no visit has it, and none was booked for it on the day of the examination. What a
    // laboratory makes is booked by what prepares it, so nothing is sure of it.
    private const string Refused = $"""
        {OpenDays.Calendar},
        booked as (
            select "PatNum" as patient, "SecDateTEntry"::date as day, string_agg("ProcDescript", ', ') as codes
            from raw.appointment
            group by 1, 2
        ),
        refused as (
            select t."TreatPlanNum" as plan, t."PatNum" as patient, t."DateTP" as day, p."ProcNum" as work, c."ProcCode" as code,
                case
                    when c."ProcCode" in ('D3310', 'D3320', 'D3330') then 6
                    when c."ProcCode" in ('D4341', 'D4342') then 4
                    when c."ProcCode" in ('D6010', 'D7210', 'D7220', 'D7230', 'D7240', 'D7250') then 5
                end as specialty,
                c."ProcCode" ~ '^D(2[1346]|1351|1354|2930|3|4|6010|7)'
                    and position(c."ProcCode" in coalesce(b.codes, '')) = 0 as sure
            from raw.treatplan as t
            join raw.treatplanattach as a on a."TreatPlanNum" = t."TreatPlanNum"
            join raw.procedurelog as p on p."ProcNum" = a."ProcNum" and p."AptNum" = 0
            join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
            left join booked as b on b.patient = t."PatNum" and b.day = t."DateTP"
        )
        """;

    // Who is sent to have crooked teeth looked at, and the check-ups of children at the age for it.
    private const string Braces = """
        with braces as (
            select "RefAttachNum" as id, "PatNum" as patient, "RefDate" as day
            from raw.refattach
            where not "RefType" and "ProcNum" = 0
        ),
        checkups as (
            select distinct a."AptNum" as visit, a."PatNum" as patient, a."AptDateTime"::date as day,
                date_part('year', age(a."AptDateTime"::date, p."Birthdate")) as years
            from raw.appointment as a
            join raw.patient as p on p."PatNum" = a."PatNum"
            join raw.procedurelog as w on w."AptNum" = a."AptNum"
            join raw.procedurecode as c on c."CodeNum" = w."CodeNum"
            where a."AptStatus" = 2 and c."ProcCode" in ('D0120', 'D0145', 'D0150', 'D1120')
                and date_part('year', age(a."AptDateTime"::date, p."Birthdate")) between 9 and 15
        )
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_patient_says_once_what_brought_the_family_and_it_is_no_specialist",
            PracticeSystem.Patients,
            "on the day on which the first visit is booked; the same for everybody of a family",
            RuleFile.ReferralSource,
            new NoRows(
                """
                with firsts as (
                    select "PatNum", min("SecDateTEntry")::date as booked from raw.appointment group by 1
                ),
                said as (
                    select a."RefAttachNum" as id, a."PatNum" as patient, a."ReferralNum" as source, a."RefDate" as day,
                        r."IsDoctor" as by_doctor,
                        count(*) over (partition by a."PatNum") as times,
                        min(a."ReferralNum") over (partition by p."Guarantor") as of_family,
                        f.booked
                    from raw.refattach as a
                    join raw.patient as p on p."PatNum" = a."PatNum"
                    left join firsts as f on f."PatNum" = a."PatNum"
                    left join raw.referral as r on r."ReferralNum" = a."ReferralNum"
                    where a."RefType"
                )
                select format('referral %s of patient %s: source %s, family %s, on %s, booked on %s, said %s times', id, patient,
                    source, of_family, day, booked, times)
                from said
                where times > 1 or source <> of_family or day is distinct from booked or by_doctor is distinct from false
                """
            )
        ),
        new(
            "One_new_patient_in_six_says_what_brought_the_family",
            PracticeSystem.Patients,
            "17.5 % of those who have booked a visit",
            RuleFile.ReferralSource,
            new ShareBetween(
                """
                select count(*) filter (where exists (
                    select from raw.refattach as a where a."PatNum" = v.patient and a."RefType")), count(*)
                from (select distinct "PatNum" as patient from raw.appointment where "SecDateTEntry" < @as_of) as v
                """,
                0.155,
                0.195
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Word_of_mouth_brings_three_families_in_ten",
            PracticeSystem.Patients,
            "30 % of the families who say it",
            RuleFile.ReferralSource,
            new ShareWithin(
                """
                select count(*) filter (where source = 'Word of mouth'), count(*)
                from (
                    select distinct p."Guarantor", r."LName" as source
                    from raw.refattach as a
                    join raw.patient as p on p."PatNum" = a."PatNum"
                    join raw.referral as r on r."ReferralNum" = a."ReferralNum"
                    where a."RefType"
                ) as families
                """,
                _ => 0.30
            )
        )
        {
            FromPatients = 300,
        },
        new(
            "Work_goes_to_a_specialist_for_it_and_crooked_teeth_of_children_do_once",
            PracticeSystem.Patients,
            "hard work that is not booked here; or a check-up of a child from nine to fifteen, once",
            RuleFile.Specialty,
            new NoRows(
                $"""
                {Refused}
                select format('referral %s of patient %s on %s to specialty %s: work %s of specialty %s', a."RefAttachNum",
                    a."PatNum", a."RefDate", r."Specialty", a."ProcNum", w.specialty)
                from raw.refattach as a
                join raw.referral as r on r."ReferralNum" = a."ReferralNum"
                left join refused as w on w.work = a."ProcNum" and w.day = a."RefDate"
                where not a."RefType" and a."ProcNum" <> 0 and r."Specialty" is distinct from w.specialty
                union all
                select format('referral %s of patient %s to specialty %s, number %s', id, patient, specialty, number)
                from (
                    {Braces}
                    select b.*, r."Specialty" as specialty, row_number() over (partition by patient order by id) as number
                    from braces as b
                    join raw.refattach as a on a."RefAttachNum" = b.id
                    join raw.referral as r on r."ReferralNum" = a."ReferralNum"
                    where not exists (select from checkups as c where c.patient = b.patient and c.day = b.day)
                        or r."Specialty" <> 3
                        or exists (select from braces as o where o.patient = b.patient and o.id <> b.id)
                ) as wrong
                """
            )
        ),
        new(
            "Four_in_five_hard_cases_refused_here_go_to_a_specialist",
            PracticeSystem.Patients,
            "80 % of plans on which one piece of such work is refused",
            RuleFile.Specialty,
            new ShareBetween(
                $"""
                {Refused}
                select count(*) filter (where exists (
                    select from raw.refattach as a where not a."RefType" and a."ProcNum" = works[1])), count(*)
                from (
                    select array_agg(work) as works
                    from refused
                    where specialty is not null
                    group by plan, specialty
                    having count(*) = 1 and bool_and(sure) and min(day) < @as_of
                ) as cases
                """,
                0.75,
                0.85
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "One_check_up_in_seven_at_the_age_for_braces_finds_crooked_teeth",
            PracticeSystem.Patients,
            "15 % of the check-ups of children from nine to thirteen who have not been sent yet",
            RuleFile.Specialty,
            new ShareBetween(
                $"""
                {Braces}
                select count(*) filter (where b.day = c.day), count(*)
                from checkups as c
                left join braces as b on b.patient = c.patient
                where c.years < 14 and (b.day is null or c.day <= b.day)
                """,
                0.11,
                0.19
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Who_refuses_work_is_asked_again_after_45_days",
            PracticeSystem.Scheduling,
            "or on the next open day: there is a plan of that patient with work that is not booked, and one task for it",
            RuleFile.PlanFollowUp,
            new NoRows(
                $"""
                {Refused}
                select format('patient %s on %s: %s tasks, %s plans of 45 days before', patient, t.day, tasks,
                    count(distinct plan) filter (where opens = t.day))
                from (
                    select "KeyNum" as patient, "DateTask" as day, count(*) as tasks
                    from raw.task
                    where "TaskListNum" = 2
                    group by 1, 2
                ) as t
                left join (
                    select refused.patient, plan, opens from refused join calendar on calendar.day = refused.day + 45
                ) as p using (patient)
                group by patient, t.day, tasks
                having tasks > count(distinct plan) filter (where opens = t.day)
                """
            )
        ),
        new(
            "Seven_in_ten_plans_with_refused_work_are_asked_about_again",
            PracticeSystem.Scheduling,
            "70 % of plans on which work that the practice does itself is refused",
            RuleFile.PlanFollowUp,
            new ShareBetween(
                $"""
                {Refused}
                select count(*) filter (where exists (
                    select from raw.task where "TaskListNum" = 2 and "KeyNum" = patient and "DateTask" = opens)), count(*)
                from (
                    select distinct plan, patient, opens
                    from refused
                    join calendar on calendar.day = refused.day + 45
                    where sure and specialty is null and opens < @as_of
                ) as plans
                """,
                0.67,
                0.73
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
