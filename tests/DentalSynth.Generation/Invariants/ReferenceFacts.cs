using DentalSynth.Generation.Generated;

namespace DentalSynth.Generation.Invariants;

public sealed class ReferenceFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_reference_leads_to_a_row(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var keys = practice.All.ToLookup(row => row.Table.Name, row => row.Key);
        var targets = References.All.Select(reference => reference.Target).Distinct();
        var known = targets.ToDictionary(table => table, table => keys[table].ToHashSet());

        var orphans =
            from row in practice.All
            from reference in References.From(row.Table.Name)
            let key = RowColumns.Number(row, reference.Column) ?? 0
            where key != 0 && !known[reference.Target].Contains(key)
            select $"{row.Table.Name} {row.Key}: {reference.Column} {key} is no {reference.Target}";

        Assert.Empty(orphans);
    }

    [Fact]
    public async Task Every_reference_is_used()
    {
        var practice = await GeneratedPractice.Of(1_000);
        var rows = practice.All.ToLookup(row => row.Table.Name);

        var unused = References.All.Where(reference =>
            rows[reference.Table].All(row => RowColumns.Number(row, reference.Column) is null or 0)
        );

        Assert.Empty(unused);
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Rows_about_a_patients_row_are_about_the_same_patient(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var owners = practice
            .All.Where(row => RowColumns.Number(row, "PatNum") is not null)
            .ToDictionary(row => (row.Table.Name, row.Key), row => RowColumns.Number(row, "PatNum"));

        var strangers =
            from row in practice.All
            from reference in References.From(row.Table.Name)
            where reference.Target is "appointment" or "procedurelog" or "claim" or "payment" or "adjustment"
            let key = RowColumns.Number(row, reference.Column) ?? 0
            where key != 0 && owners[(reference.Target, key)] != RowColumns.Number(row, "PatNum")
            select $"{row.Table.Name} {row.Key}";

        Assert.Empty(strangers);
    }
}
