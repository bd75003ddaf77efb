using DentalSynth.Cli;
using DentalSynth.Cli.Settings;
using DentalSynth.Harness;

namespace DentalSynth.Generation.Cli;

public sealed class EnvironmentFileTests
{
    [Fact]
    public void Comments_quotes_and_empty_lines_are_allowed()
    {
        using var file = new TemporaryFile(
            "# where\n\nDEMO_POSTGRES_HOST='db one' # here\nDEMO_POSTGRES_PORT=5433\r\n"
        );

        var variables = EnvironmentFile.Read(file.Path);

        Assert.Equal("db one", variables.Find("DEMO_POSTGRES_HOST")?.Value);
        Assert.Equal("5433", variables.Find("DEMO_POSTGRES_PORT")?.Value);
    }

    [Fact]
    public void The_error_for_a_malformed_line_has_its_number_but_not_its_text()
    {
        using var file = new TemporaryFile("DEMO_POSTGRES_USER=postgres\nhunter2 DEMO_POSTGRES_PASSWORD\n");

        var refusal = Assert.Throws<RefusedException>(() => EnvironmentFile.Read(file.Path));

        Assert.EndsWith("line 2: expected NAME=value", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DEMO_POSTGRES_PASSWORD=hunter#2")]
    [InlineData("DEMO_POSTGRES_PASSWORD=#hunter2")]
    [InlineData("DEMO_POSTGRES_PASSWORD=hunter$2")]
    [InlineData("DEMO_POSTGRES_PASSWORD=\"hunter$HOME\"")]
    public void A_value_that_the_parser_would_change_is_an_error(string line)
    {
        using var file = new TemporaryFile($"# what = #1\nDEMO_POSTGRES_USER=me # it's me\n{line}\n");

        var refusal = Assert.Throws<RefusedException>(() => EnvironmentFile.Read(file.Path));

        Assert.EndsWith("line 3: put a value with $ or # in single quotes", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Single_quoted_values_are_literal()
    {
        using var file = new TemporaryFile("DEMO_POSTGRES_PASSWORD='pa$HOME #1'\n");

        Assert.Equal("pa$HOME #1", EnvironmentFile.Read(file.Path).Find("DEMO_POSTGRES_PASSWORD")?.Value);
    }

    [Fact]
    public void The_template_file_sets_database_and_patients()
    {
        var template = EnvironmentFile.Read(SourceTree.PathOf(".env_demo.template"));

        Assert.Equal("opendental_demo", template.Find("DEMO_POSTGRES_DB")?.Value);
        Assert.Equal("5000", template.Find("DEMO_NUM_PATIENTS")?.Value);
    }

    [Fact]
    public void A_named_file_must_exist()
    {
        var refusal = Assert.Throws<RefusedException>(() => EnvironmentFile.Read("no-such-file"));

        Assert.Contains("no-such-file", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_process_environment_is_not_changed()
    {
        using var file = new TemporaryFile("DENTALSYNTH_TEST_OF_A_FILE=1");

        EnvironmentFile.Read(file.Path);

        Assert.Null(Environment.GetEnvironmentVariable("DENTALSYNTH_TEST_OF_A_FILE"));
    }
}
