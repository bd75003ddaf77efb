using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;
using DentalSynth.Generators.Reference;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Cli;

/// <summary>Parses the command line, runs the command and maps its outcome to an exit code.</summary>
internal static class CommandLine
{
    private const string Name = "dentalsynth";

    /// <summary>Runs one command.</summary>
    /// <param name="root">All commands.</param>
    /// <param name="args">The command line, without the program's name.</param>
    /// <param name="errors">Where error messages go.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(RootCommand root, IReadOnlyList<string> args, TextWriter errors)
    {
        // A value that begins with @ may be a password; it never names a response file.
        var arguments = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (SyntaxErrors.Find(arguments) is { } mistake)
        {
            return Refuse(errors, mistake);
        }

        try
        {
            return await arguments.InvokeAsync(Invocation());
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return Refuse(errors, refusal.Message);
        }
        catch (NpgsqlException trouble) when (ServerTrouble.Is(trouble))
        {
            return Refuse(errors, $"server error: {trouble.Message.ReplaceLineEndings(" ")}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refuse(errors, problem.Message);
        }
        catch (OperationCanceledException)
        {
            var command = arguments.CommandResult.Command as IInterruptible;
            Write(errors, $"cancelled; {command?.StateAfterCancel(arguments) ?? "nothing was changed"}");
            return ExitCodes.Cancelled;
        }
        catch (Exception bug)
        {
            Write(errors, $"{bug.GetType().Name}: {bug.Message}");
            Write(errors, "this is a bug in DentalSynth: please report it with the command line");
            return ExitCodes.InternalError;
        }
    }

    private static bool IsRefusal(Exception exception) =>
        exception
            is RefusedException
                or GenerationOptionsException
                or ProfileException
                or ReferenceDataException
                or LoadException
                or NoCheckoutException
                or PostgresStartException
                or DbtRunException;

    private static InvocationConfiguration Invocation() =>
        new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) };

    private static int Refuse(TextWriter errors, string message)
    {
        Write(errors, message);
        return ExitCodes.Refused;
    }

    private static void Write(TextWriter errors, string message)
    {
        foreach (var line in message.Split('\n'))
        {
            errors.WriteLine($"{Name}: {line}");
        }
    }
}
