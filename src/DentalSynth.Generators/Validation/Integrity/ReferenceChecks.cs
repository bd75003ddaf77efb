namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Whether what a row refers to is there, and belongs to the same patient.</summary>
internal static class ReferenceChecks
{
    private const string PatNum = "PatNum";

    private static readonly TableDefinition[] OwnedByPatients =
    [
        Adjustment.Table,
        Appointment.Table,
        Claim.Table,
        Payment.Table,
        ProcedureLog.Table,
        TreatPlan.Table,
    ];

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "Every_reference_leads_to_a_row",
            "each key that a row holds is that of a row in the table that it refers to; 0 and null only where it may refer to none",
            Orphans
        ),
        new(
            "Rows_about_a_patients_row_are_about_the_same_patient",
            "a row that refers to an appointment, procedure, claim, payment, adjustment or plan has that row's PatNum",
            Strangers
        ),
    ];

    private static IEnumerable<Offender> Orphans(CheckedPractice practice)
    {
        foreach (var references in KeyReferences.All.GroupBy(reference => reference.Target))
        {
            var keys = practice.Rows.RowsOf(references.Key).Select(row => row.Key).ToHashSet();
            var orphans =
                from referring in references.GroupBy(reference => reference.Table)
                from row in practice.Rows.RowsOf(referring.Key)
                from reference in referring
                let key = reference.KeyIn(row)
                where !keys.Contains(key) && !(key == 0 && reference.IsOptional)
                select new Offender(row, $"{reference.Column} {key} is no {reference.Target.Name}");
            foreach (var orphan in orphans)
            {
                yield return orphan;
            }
        }
    }

    private static IEnumerable<Offender> Strangers(CheckedPractice practice)
    {
        foreach (var target in OwnedByPatients)
        {
            var owners = practice.Rows.RowsOf(target).ToDictionary(row => row.Key, Owner(target));
            var strangers =
                from reference in KeyReferences.All
                where reference.Target == target && reference.Table.Ordinal(PatNum) >= 0
                let owner = Owner(reference.Table)
                from row in practice.Rows.RowsOf(reference.Table)
                let patient = owner(row)
                where owners.TryGetValue(reference.KeyIn(row), out var other) && other != patient
                select new Offender(
                    row,
                    $"of patient {patient}, {reference.Column} {reference.KeyIn(row)} is of another patient"
                );
            foreach (var stranger in strangers)
            {
                yield return stranger;
            }
        }
    }

    private static Func<IRow, long?> Owner(TableDefinition table)
    {
        var ordinal = table.Ordinal(PatNum);
        return row => (long?)row.Value(ordinal);
    }
}
