using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Scheduling;

namespace DentalSynth.Generators.Validation.Clinical;

/// <summary>Whether plans, prescriptions, problems and lab cases belong to the treatment.</summary>
internal static class ChartChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "Every_procedure_of_a_treatment_plan_is_attached_and_copied",
            "treatplanattach and proctp have the same procedures, those with a Dx, and every treatplan has some",
            PlansOfOtherProcedures
        ),
        new(
            "Prescriptions_are_signed_by_a_dentist",
            "the provider of an rxpat has a DEANum",
            practice =>
            {
                var dentists = practice
                    .Rows.RowsOf<Provider>()
                    .Where(provider => provider.DEANum is { Length: > 0 })
                    .Select(provider => provider.ProvNum)
                    .ToHashSet();
                return practice
                    .Rows.RowsOf<RxPat>()
                    .Where(drug => !dentists.Contains(drug.ProvNum ?? 0))
                    .Select(drug => new Offender(drug, $"provider {drug.ProvNum}"));
            }
        ),
        new(
            "A_problem_with_an_end_is_resolved",
            "DateStop of a disease is set when, and only when, ProbStatus is 1",
            practice =>
                practice
                    .Rows.RowsOf<Disease>()
                    .Where(problem =>
                        problem.DateStop is not null != (problem.ProbStatus == (short)ProblemStatus.Resolved)
                    )
                    .Select(problem => new Offender(problem, $"status {problem.ProbStatus}, end {problem.DateStop:O}"))
        ),
        new(
            "A_lab_case_is_checked_before_it_is_delivered",
            "DateTimeChecked is before the AptDateTime of a labcase's appointment, and set when that is complete",
            UncheckedCases
        ),
        new(
            "The_procedures_of_a_group_were_done_at_one_visit",
            "both procedures of a procgroupitem have the same AptNum",
            practice =>
            {
                var visits = practice.Rows.RowsOf<ProcedureLog>().ToDictionary(row => row.ProcNum, row => row.AptNum);
                return from item in practice.Rows.RowsOf<ProcGroupItem>()
                    let visit = visits.GetValueOrDefault(item.ProcNum ?? 0)
                    where visit != visits.GetValueOrDefault(item.GroupNum ?? 0)
                    select new Offender(item, $"procedures {item.GroupNum} and {item.ProcNum}");
            }
        ),
    ];

    private static IEnumerable<Offender> PlansOfOtherProcedures(CheckedPractice practice)
    {
        var attached = practice
            .Rows.RowsOf<TreatPlanAttach>()
            .Select(row => (row.TreatPlanNum, row.ProcNum))
            .ToHashSet();
        var copied = practice.Rows.RowsOf<ProcTP>().Select(row => (row.TreatPlanNum, row.ProcNumOrig)).ToHashSet();
        var planned = attached.Select(pair => pair.ProcNum ?? 0).ToHashSet();
        var plans = attached.Select(pair => pair.TreatPlanNum ?? 0).ToHashSet();
        return practice
            .Rows.RowsOf<TreatPlanAttach>()
            .Where(row => !copied.Contains((row.TreatPlanNum, row.ProcNum)))
            .Select(row => new Offender(row, $"procedure {row.ProcNum} is not copied"))
            .Concat(
                practice
                    .Rows.RowsOf<ProcTP>()
                    .Where(row => !attached.Contains((row.TreatPlanNum, row.ProcNumOrig)))
                    .Select(row => new Offender(row, $"procedure {row.ProcNumOrig} is not attached"))
            )
            .Concat(
                practice
                    .Rows.RowsOf<ProcedureLog>()
                    .Where(row => row.Dx is not null != planned.Contains(row.ProcNum))
                    .Select(row => new Offender(row, $"Dx {row.Dx}, in a plan {planned.Contains(row.ProcNum)}"))
            )
            .Concat(
                practice
                    .Rows.RowsOf<TreatPlan>()
                    .Where(plan => !plans.Contains(plan.TreatPlanNum))
                    .Select(plan => new Offender(plan, $"has no procedure"))
            );
    }

    private static IEnumerable<Offender> UncheckedCases(CheckedPractice practice)
    {
        var visits = practice.Rows.RowsOf<Appointment>().ToDictionary(visit => visit.AptNum);
        return from item in practice.Rows.RowsOf<LabCase>()
            let visit = visits.GetValueOrDefault(item.AptNum ?? 0)
            where
                item.DateTimeChecked >= visit?.AptDateTime
                || (item.DateTimeChecked is null && visit?.AptStatus == (short)AptStatus.Complete)
            select new Offender(item, $"checked {item.DateTimeChecked:s}, delivered {visit?.AptDateTime:s}");
    }
}
