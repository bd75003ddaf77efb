using System.CommandLine;

namespace DentalSynth.Cli;

/// <summary>A command that may be ended in the midst of changing something.</summary>
internal interface IInterruptible
{
    /// <summary>Says what an interrupted run leaves behind.</summary>
    string Leaves(ParseResult arguments);
}
