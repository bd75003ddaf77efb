using DentalSynth.DbtContract;
using Xunit.Runner.InProc.SystemConsole;

// A single name runs that fact or dbt test, faster than dotnet test.
if (args is not [[not ('-' or ':' or '@'), ..] name])
{
    return await ConsoleRunner.Run(args);
}

var failed = await ConsoleRunner.Run(["-noLogo", "-method", $"*.{name}"]);
if (RequestedTests.Names.Count > 0)
{
    return failed;
}

await Console.Error.WriteLineAsync($"there is no fact or dbt test {name}");
return 2;
