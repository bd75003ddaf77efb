using DentalSynth.Cli;
using DentalSynth.Cli.Settings;
using DentalSynth.Harness;

namespace DentalSynth.Generation.Cli;

public sealed class EnvironmentFileTests
{
    [Fact]
    public void Comments_quotes_and_empty_lines_are_understood()
    {
        using var file = new TemporaryFile(
            "# where\n\nDEMO_POSTGRES_HOST='db one' # here\nDEMO_POSTGRES_PORT=5433\r\n"
        );

        var variables = EnvironmentFile.Read(file.Path);

        Assert.Equal("db one", variables.Find("DEMO_POSTGRES_HOST")?.Value);
        Assert.Equal("5433", variables.Find("DEMO_POSTGRES_PORT")?.Value);
    }

    [Fact]
    public void A_malformed_line_is_refused_by_its_number_and_not_repeated()
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
    public void A_value_that_would_be_misread_is_refused(string line)
    {
        using var file = new TemporaryFile($"# what = #1\nDEMO_POSTGRES_USER=me # it's me\n{line}\n");

        var refusal = Assert.Throws<RefusedException>(() => EnvironmentFile.Read(file.Path));

        Assert.EndsWith("line 3: a value with $ or # goes in single quotes", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Single_quotes_keep_a_value_as_it_is()
    {
        using var file = new TemporaryFile("DEMO_POSTGRES_PASSWORD='pa$HOME #1'\n");

        Assert.Equal("pa$HOME #1", EnvironmentFile.Read(file.Path).Find("DEMO_POSTGRES_PASSWORD")?.Value);
    }

    [Fact]
    public void The_template_sets_what_the_commands_read()
    {
        var template = EnvironmentFile.Read(SourceTree.PathOf(".env_demo.template"));

        Assert.Equal("opendental_demo", template.Find("DEMO_POSTGRES_DB")?.Value);
        Assert.Equal("5000", template.Find("DEMO_NUM_PATIENTS")?.Value);
    }

    [Fact]
    public void A_named_file_must_be_there()
    {
        var refusal = Assert.Throws<RefusedException>(() => EnvironmentFile.Read("no-such-file"));

        Assert.Contains("no-such-file", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_environment_of_the_process_is_left_alone()
    {
        using var file = new TemporaryFile("DENTALSYNTH_TEST_OF_A_FILE=1");

        EnvironmentFile.Read(file.Path);

        Assert.Null(Environment.GetEnvironmentVariable("DENTALSYNTH_TEST_OF_A_FILE"));
    }
}
