using DentalSynth.SourceGenerators.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DentalSynth.Generation.SourceGenerators;

public sealed class SettingsGeneratorTests
{
    private const string Head = "name,default,unit,least,most,source,meaning,measured\n";

    [Fact]
    public void A_group_becomes_a_record_with_typed_and_documented_properties()
    {
        var source = Generate("Statement.Rate,0.5,share,0,1,own,families with statements,statement").Sources[
            "StatementSettings.g.cs"
        ];

        Assert.Contains("public sealed record StatementSettings", source, StringComparison.Ordinal);
        Assert.Contains("<summary>Gets the share of families with statements.", source, StringComparison.Ordinal);
        Assert.Contains("<remarks>Share, 0 to 1; default 0.5 (own).", source, StringComparison.Ordinal);
        Assert.Contains("public double Rate { get; }", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("days,1,2", "int")]
    [InlineData("dollars,1,2", "global::DentalSynth.Generators.Simulation.Money")]
    [InlineData("weights,1,2", "global::System.Collections.Generic.IReadOnlyList<double>")]
    [InlineData("switch,,", "bool")]
    public void The_unit_decides_the_type(string unit, string type) =>
        Assert.Contains(
            $"public {type} Some {{ get; }}",
            Generate($"Group.Some,1,{unit},own,what,").Sources["GroupSettings.g.cs"],
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Rate,1,days,1,2,own,what,", "'Rate' is not Group.Name")]
    [InlineData("A.B,1,weeks,1,2,own,what,", "A.B is in 'weeks', which is no unit")]
    [InlineData("A.B,1,days,1,,own,what,", "A.B has no range that fits its unit")]
    [InlineData("A.B,on,switch,1,2,own,what,", "A.B has no range that fits its unit")]
    [InlineData("A.B,1,days,1,2,,what,", "A.B has no default, source or meaning")]
    [InlineData("A.B,1,days", "'A.B,1,days' has 3 cells, not 8")]
    [InlineData("A.C,1,days,1,2,own,what,", "there are two settings A.C")]
    public void A_line_that_can_not_be_read_is_an_error(string line, string problem) =>
        Assert.Equal(
            $"DS0006 No setting can be made of a line of settings.csv: {problem} at 2",
            Generate($"A.C,1,days,1,2,own,what,\n{line}").Error
        );

    private static (IReadOnlyDictionary<string, string> Sources, string? Error) Generate(string lines)
    {
        var file = new FileText("settings.csv", Head + lines + "\n");
        var driver = CSharpGeneratorDriver.Create([new SettingsGenerator().AsSourceGenerator()], [file]);
        var result = driver.RunGenerators(CSharpCompilation.Create("Settings")).GetRunResult().Results.Single();
        var error = result.Diagnostics.SingleOrDefault();
        return (
            result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()),
            error is null
                ? null
                : $"{error.Id} {error.GetMessage(null)} at {error.Location.GetLineSpan().StartLinePosition.Line}"
        );
    }
}
