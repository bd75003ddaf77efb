using System.Text;
using Spectre.Console;

namespace DentalSynth.Cli.Output;

/// <summary>Chooses between colored and plain output.</summary>
internal static class Screens
{
    /// <summary>Returns a terminal, or plain text if the output is redirected.</summary>
    public static IScreen Open()
    {
        Console.OutputEncoding = Encoding.UTF8;
        return Console.IsOutputRedirected ? new PlainScreen(Console.Out) : OpenTerminal();
    }

    // A separate method, so that Spectre.Console is only loaded for a terminal.
    private static ColorScreen OpenTerminal() => new(AnsiConsole.Console);
}
