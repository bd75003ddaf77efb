using System.Text;
using Spectre.Console;

namespace DentalSynth.Cli.Output;

/// <summary>Chooses the screen that suits where the output goes.</summary>
internal static class Screens
{
    /// <summary>Returns the terminal, or plain text where the output is redirected.</summary>
    public static IScreen Open()
    {
        Console.OutputEncoding = Encoding.UTF8;
        return Console.IsOutputRedirected ? new PlainScreen(Console.Out) : OpenTerminal();
    }

    // A method of its own, so that Spectre.Console is loaded for a terminal only.
    private static ColorScreen OpenTerminal() => new(AnsiConsole.Console);
}
