using System.CommandLine;
using DentalSynth.Cli.Settings;

namespace DentalSynth.Generation.Cli;

public sealed class DatabaseSettingsTests
{
    [Fact]
    public void The_default_is_the_demo_database_on_localhost()
    {
        var target = Read("");

        Assert.Equal("opendental_demo at localhost:5432", DatabaseSettings.Describe(target));
        Assert.Contains("Username=postgres;Password=postgres", target, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_part_can_be_set_on_the_command_line()
    {
        var target = Read("--db-host db.example --db-port 5433 --db-name demo2 --db-user me --db-password @hunter2");

        Assert.Equal("demo2 at db.example:5433", DatabaseSettings.Describe(target));
        Assert.Contains("Username=me;Password=@hunter2", target, StringComparison.Ordinal);
    }

    private static string Read(string commandLine)
    {
        var settings = new DatabaseSettings();
        var command = new RootCommand();
        settings.AddTo(command);
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        using var none = new TemporaryFile("");
        var arguments = command.Parse(commandLine, configuration);
        return settings.Read(new(arguments, _ => null, EnvironmentFile.Read(none.Path)));
    }
}
