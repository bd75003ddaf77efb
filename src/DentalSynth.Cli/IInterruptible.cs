namespace DentalSynth.Cli;

/// <summary>A command that can be canceled while it writes.</summary>
internal interface IInterruptible
{
    /// <summary>Describes what a canceled run leaves behind.</summary>
    string StateAfterCancel(ParseResult arguments);
}
