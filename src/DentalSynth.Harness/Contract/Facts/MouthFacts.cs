using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What is charted of teeth and gums: what is gone, how deep the pockets are, and when that is measured.</summary>
internal static class MouthFacts
{
    // Upper jaw 1 to 16, lower jaw 17 to 32; the outermost of each are the wisdom teeth.
    private const string Mouths = $"""
        mouths as (
            select
                p."PatNum" as patient,
                visit.day,
                visit.day < p."Birthdate" + interval '18 years' as is_child,
                count(t."ToothNum") as gone,
                count(*) filter (where t."ToothNum"::int between 2 and 15) = 14 as is_upper_gone,
                count(*) filter (where t."ToothNum"::int between 18 and 31) = 14 as is_lower_gone,
                count(*) filter (where t."ToothNum"::int in (1, 16, 17, 32)) as wisdom,
                count(*) filter (where t."ToothNum"::int in (2, 3, 14, 15, 18, 19, 30, 31)) as molars,
                count(*) filter (where t."ToothNum"::int between 6 and 11 or t."ToothNum"::int between 22 and 27) as front
            from raw.patient as p
            join ({FirstVisits.Query}) as visit on visit.patient = p."PatNum"
            left join raw.toothinitial as t on t."PatNum" = p."PatNum" and t."InitialType" = 0
                and t."SecDateTEntry"::date = visit.day
            group by p."PatNum", visit.day
        )
        """;

    private const string Scalings = """
        scalings as materialized (
            select
                p."PatNum" as patient,
                p."Surf" as quadrant,
                p."DateTP" as found,
                case when p."ProcStatus" = 2 then p."ProcDate" end as done
            from raw.procedurelog as p
            join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
            where code."ProcCode" in ('D4341', 'D4342')
        )
        """;

    // Of each quadrant on each day of charting: its deepest pocket.
    private const string Pockets = """
        pockets as (
            select
                e."PatNum" as patient,
                e."ExamDate" as day,
                (array['UR', 'UL', 'LL', 'LR'])[(m."IntTooth" + 7) / 8] as quadrant,
                max(greatest(m."MBvalue", m."Bvalue", m."DBvalue", m."MLvalue", m."Lvalue", m."DLvalue")) as deepest
            from raw.periomeasure as m
            join raw.perioexam as e on e."PerioExamNum" = m."PerioExamNum"
            where m."SequenceType" = 4
            group by 1, 2, 3
        )
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Nobody_under_eighteen_comes_with_a_tooth_missing",
            PracticeSystem.Patients,
            "and nobody has lost the lower teeth but not the upper ones",
            RuleFile.MissingTeeth,
            new NoRows(
                $"""
                with {Mouths}
                select format('patient %s, first seen %s: %s teeth gone', patient, day, gone)
                from mouths
                where (is_child and gone > 0) or (is_lower_gone and not is_upper_gone)
                """
            )
        ),
        new(
            "Front_teeth_are_kept_longest",
            PracticeSystem.Patients,
            "a quarter of the front teeth and molars that are gone, where a jaw has teeth at all",
            RuleFile.MissingTeeth,
            new ShareBetween(
                $"""
                with {Mouths}
                select sum(front)::bigint, sum(front + molars)::bigint from mouths where not is_upper_gone and not is_lower_gone
                """,
                0.22,
                0.28
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "One_in_three_adults_has_had_all_wisdom_teeth_out",
            PracticeSystem.Patients,
            "33 to 37 % at the first visit",
            RuleFile.MissingTeeth,
            new ShareBetween(
                $"""
                with {Mouths}
                select count(*) filter (where wisdom = 4), count(*) from mouths where not is_child
                """,
                0.33,
                0.37
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Only_diseased_gums_have_deep_pockets_and_scaling_makes_them_shallow",
            PracticeSystem.Patients,
            "up to 3 mm where no scaling is called for, 5 mm and more where it is, and 4 mm at the most after it",
            RuleFile.PocketDepth,
            new NoRows(
                $"""
                with {Scalings},
                {Pockets}
                select format('patient %s, %s on %s: %s mm, found %s, scaled %s', patient, quadrant, day, deepest, found, done)
                from pockets as p
                left join lateral (
                    select min(s.found) as found, min(s.done) as done
                    from scalings as s
                    where s.patient = p.patient and s.quadrant = p.quadrant and s.found <= p.day
                ) as scaling on true
                where case
                    when found is null then deepest > 3
                    when done < day then deepest > 4
                    else deepest < 5
                end
                """
            )
        ),
        new(
            "Pockets_are_measured_where_scaling_is_found_and_after_it",
            PracticeSystem.Patients,
            "on the day on which scaling is planned, and at the first cleaning after it",
            RuleFile.PerioCharting,
            new NoRows(
                $"""
                with {Scalings}
                select format('patient %s on %s', patient, day)
                from (
                    select patient, found as day from scalings
                    union
                    select s.patient, min(p."ProcDate")
                        from scalings as s
                        join raw.procedurelog as p on p."PatNum" = s.patient and p."ProcStatus" = 2 and p."ProcDate" > s.done
                        join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
                        where code."ProcCode" in ('D1110', 'D4346')
                        group by s.patient, s.done
                    ) as due
                    where not exists (select from raw.perioexam as e where e."PatNum" = patient and e."ExamDate" = day)
                """
            )
        ),
        new(
            "Few_healthy_mouths_are_measured",
            PracticeSystem.Patients,
            "4 % of the first visits of grown-ups for whom no scaling is planned on that day",
            RuleFile.PerioCharting,
            new ShareBetween(
                $"""
                with {Scalings}
                select
                    count(*) filter (
                        where exists (
                            select from raw.perioexam as e where e."PatNum" = visit.patient and e."ExamDate" = visit.day
                        )
                    ),
                    count(*)
                from (
                    select distinct on (a."PatNum")
                        a."PatNum" as patient, a."AptDateTime"::date as day, type."AppointmentTypeName" as kind
                    from raw.appointment as a
                    join raw.appointmenttype as type on type."AppointmentTypeNum" = a."AppointmentTypeNum"
                    where a."AptStatus" = 2
                    order by a."PatNum", a."AptDateTime"
                ) as visit
                where kind = 'New Patient Adult'
                    and not exists (select from scalings where scalings.patient = visit.patient and found = visit.day)
                """,
                0.035,
                0.045
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
