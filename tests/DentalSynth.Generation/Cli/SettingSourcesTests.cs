using System.CommandLine;
using DentalSynth.Cli;
using DentalSynth.Cli.Settings;

namespace DentalSynth.Generation.Cli;

public sealed class SettingSourcesTests
{
    private readonly Setting<int> patients = new("--patients", "DEMO_NUM_PATIENTS", Values.WholeNumber, "How many");

    [Fact]
    public void The_command_line_wins_over_everything() => Assert.Equal(1, Read("--patients 1", "2", "3"));

    [Fact]
    public void The_environment_wins_over_the_file() => Assert.Equal(2, Read("", "2", "3"));

    [Fact]
    public void The_file_wins_over_the_default() => Assert.Equal(3, Read("", null, "3"));

    [Fact]
    public void The_default_is_for_what_nobody_set() => Assert.Equal(4, Read("", null, null));

    [Fact]
    public void Thousands_may_be_set_apart() => Assert.Equal(1_500_000, Read("--patients 1,500,000", null, null));

    [Fact]
    public void An_empty_variable_is_not_set() => Assert.Equal(3, Read("", "", "3"));

    [Theory]
    [InlineData("--patients x", null, null, "--patients must be a whole number, not 'x'")]
    [InlineData("", "x", null, "DEMO_NUM_PATIENTS in the environment must be a whole number, not 'x'")]
    [InlineData("", null, "x", "must be a whole number, not 'x'")]
    public void A_value_that_can_not_be_read_is_refused_with_its_source(
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
