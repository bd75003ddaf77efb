using System.CommandLine;
using DentalSynth.Cli;
using DentalSynth.Cli.Settings;

namespace DentalSynth.Generation.Cli;

public sealed class SettingSourcesTests
{
    private readonly Setting<int> patients = new("--patients", "DEMO_NUM_PATIENTS", Values.WholeNumber, "How many");

    [Fact]
    public void The_command_line_takes_precedence_over_all_sources() => Assert.Equal(1, Read("--patients 1", "2", "3"));

    [Fact]
    public void The_environment_takes_precedence_over_the_file() => Assert.Equal(2, Read("", "2", "3"));

    [Fact]
    public void The_file_takes_precedence_over_the_default() => Assert.Equal(3, Read("", null, "3"));

    [Fact]
    public void An_unset_setting_has_its_default() => Assert.Equal(4, Read("", null, null));

    [Fact]
    public void Thousands_separators_are_allowed() => Assert.Equal(1_500_000, Read("--patients 1,500,000", null, null));

    [Fact]
    public void An_empty_variable_counts_as_unset() => Assert.Equal(3, Read("", "", "3"));

    [Theory]
    [InlineData("--patients x", null, null, "--patients must be a whole number, not 'x'")]
    [InlineData("", "x", null, "DEMO_NUM_PATIENTS in the environment must be a whole number, not 'x'")]
    [InlineData("", null, "x", "must be a whole number, not 'x'")]
    public void The_error_for_an_invalid_value_names_its_source(
        string line,
        string? variable,
        string? file,
        string message
    )
    {
        var refusal = Assert.Throws<RefusedException>(() => Read(line, variable, file));

        Assert.EndsWith(message, refusal.Message, StringComparison.Ordinal);
    }

    private int Read(string commandLine, string? variable, string? fileValue)
    {
        using var file = new TemporaryFile(fileValue is null ? "" : $"DEMO_NUM_PATIENTS={fileValue}");
        var arguments = new RootCommand { patients.Option }.Parse(commandLine);
        var sources = new SettingSources(arguments, _ => variable, EnvironmentFile.Read(file.Path));
        return sources.Read(patients, 4);
    }
}
