using System.Reflection;
using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Validation;

namespace DentalSynth.Generation.Validation;

public sealed class PracticeValidatorTests
{
    public static TheoryData<string> Names { get; } = [.. PracticeValidator.Checks.Select(check => check.Name)];

    public static TheoryData<string> Kinds { get; } = [.. Practices.ByName.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_check_holds_of_a_practice_of_any_kind(string kind)
    {
        var practice = await GeneratedPractice.Make(Practices.ByName[kind]);

        var findings = await Find(practice.Stored, practice);

        var broken = findings.SelectMany(finding => finding.First, (finding, row) => $"\n{finding.Check.Name}: {row}");
        Assert.True(findings.All(finding => finding.Count == 0), string.Concat(broken));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_check_notices_the_row_that_breaks_it(string name)
    {
        var practice = await GeneratedPractice.Of(1_000);
        var check = PracticeValidator.Checks.Single(check => check.Name == name);

        var broken = new ChangedRows(practice.Stored, RowBreakages.Of(name, practice));

        Assert.NotEmpty(check.Offenders(new(broken, practice.Options)));
    }

    [Fact]
    public void Every_check_has_a_row_that_breaks_it_and_no_row_breaks_a_check_that_is_gone() =>
        Assert.Equal(PracticeValidator.Checks.Select(check => check.Name).Order(), RowBreakages.Checks.Order());

    [Fact]
    public void Every_check_that_is_written_is_asked()
    {
        var written = typeof(PracticeValidator)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => typeof(IEnumerable<PracticeCheck>).IsAssignableFrom(property.PropertyType))
            .SelectMany(property => (IEnumerable<PracticeCheck>)property.GetValue(null)!)
            .Select(check => check.Name);

        Assert.Equal(PracticeValidator.Checks.Select(check => check.Name).Order(), written.Distinct().Order());
    }

    [Fact]
    public async Task A_finding_counts_every_offender_and_keeps_five()
    {
        var practice = await GeneratedPractice.Of(100);
        var broken = new ChangedRows(practice.Stored, row => row is PaySplit ? Altered.Row(row, "PayNum", 1L) : row);

        var findings = await Find(broken, practice);

        var finding = findings.Single(finding => finding.Check.Name == "Splits_add_up_to_their_payment");
        Assert.Equal(practice.Rows<Payment>().Count, finding.Count);
        Assert.Equal(CheckFinding.MostShown, finding.First.Count);
    }

    private static Task<IReadOnlyList<CheckFinding>> Find(IPracticeRows rows, GeneratedPractice practice) =>
        PracticeValidator.ValidateAsync(rows, practice.Options, TestContext.Current.CancellationToken);
}
