using DentalSynth.DbtContract;
using Xunit.Runner.InProc.SystemConsole;

// One name asks the fact or dbt test of that name, without what dotnet test does around it.
if (args is not [[not ('-' or ':' or '@'), ..] name])
{
    return await ConsoleRunner.Run(args);
}

var failed = await ConsoleRunner.Run(["-noLogo", "-method", $"*.{name}"]);
if (AskedTests.Names.Count > 0)
{
    return failed;
}

await Console.Error.WriteLineAsync($"no fact or dbt test is called {name}");
return 2;
