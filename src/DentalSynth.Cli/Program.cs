using DentalSynth.Cli;
using DentalSynth.Cli.Commands;

var context = new CommandContext(Screens.Open(), Environment.GetEnvironmentVariable, Today);
return await CommandLine.RunAsync(AllCommands.Create(context), args, Console.Error);

static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
