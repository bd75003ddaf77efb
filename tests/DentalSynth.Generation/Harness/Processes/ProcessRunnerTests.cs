using System.Diagnostics;
using System.Globalization;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Generation.Harness.Processes;

public sealed class ProcessRunnerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_result_has_the_exit_code_and_both_outputs()
    {
        var result = await ProcessRunner.RunAsync(Shell("echo out; echo err >&2; exit 7"), Cancellation);

        Assert.Equal(new ProcessResult(7, "out", "err"), result);
    }

    [Fact]
    public async Task Arguments_are_passed_unchanged()
    {
        var request = Shell("""printf '%s|' "$@" """, "sh", "a b", "\"quoted\"", "$HOME", string.Empty);

        var result = await ProcessRunner.RunAsync(request, Cancellation);

        Assert.Equal("a b|\"quoted\"|$HOME||", result.Output);
    }

    [Fact]
    public async Task A_program_runs_with_its_working_directory_and_environment()
    {
        var folder = Directory.CreateTempSubdirectory("dentalsynth-");
        var request = Shell("pwd; echo \"$GREETING ${HOME-none}\"") with
        {
            WorkingDirectory = folder.FullName,
            Environment = new Dictionary<string, string?> { ["GREETING"] = "hello", ["HOME"] = null },
        };

        var result = await ProcessRunner.RunAsync(request, Cancellation);

        folder.Delete();
        Assert.Equal($"{folder.FullName}\nhello none", result.Output);
    }

    [Fact]
    public async Task Only_the_last_500_lines_of_output_are_kept()
    {
        var result = await ProcessRunner.RunAsync(Shell("seq 1 20000"), Cancellation);

        var lines = result.Output.Split('\n');
        Assert.Equal(500, lines.Length);
        Assert.Equal("20000", lines[^1]);
    }

    [Fact]
    public async Task The_error_for_a_missing_program_names_it()
    {
        var request = new ProcessRequest("no-such-program", []);

        var failure = await Assert.ThrowsAsync<ProcessFailedException>(() =>
            ProcessRunner.RunAsync(request, Cancellation)
        );

        Assert.Contains("'no-such-program' could not be started", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_error_for_a_timeout_has_the_last_output()
    {
        var request = Shell("echo still working; sleep 60") with { Timeout = TimeSpan.FromSeconds(1) };

        var failure = await Assert.ThrowsAsync<ProcessFailedException>(() =>
            ProcessRunner.RunAsync(request, Cancellation)
        );

        Assert.Contains("was stopped after 1 s", failure.Message, StringComparison.Ordinal);
        Assert.Contains("still working", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_child_process_does_not_block()
    {
        var request = Shell("echo done; sleep 60 & echo $!") with { Timeout = TimeSpan.FromSeconds(30) };

        var result = await ProcessRunner.RunAsync(request, Cancellation);

        var lines = result.Output.Split('\n');
        using var child = Process.GetProcessById(int.Parse(lines[1], CultureInfo.InvariantCulture));
        child.Kill();
        Assert.Equal("done", lines[0]);
    }

    [Fact]
    public async Task A_canceled_program_is_interrupted_first()
    {
        var mark = Path.GetTempFileName();
        var request = Shell($"trap 'echo interrupted > {mark}; exit 0' INT; while :; do sleep 0.1; done");

        await RunAndCancelAsync(request, TimeSpan.FromSeconds(1));

        Assert.Equal("interrupted\n", await File.ReadAllTextAsync(mark, Cancellation));
        File.Delete(mark);
    }

    [Fact]
    public async Task A_program_that_ignores_the_interrupt_is_killed_with_its_children()
    {
        var mark = Path.GetTempFileName();
        var request = Shell($"trap '' INT; sleep 60 & echo $! > {mark}; wait") with
        {
            Grace = TimeSpan.FromSeconds(0.2),
        };

        await RunAndCancelAsync(request, TimeSpan.FromSeconds(1));

        var child = (await File.ReadAllTextAsync(mark, Cancellation)).Trim();
        File.Delete(mark);
        Assert.True(
            SpinWait.SpinUntil(() => !IsRunning(child), TimeSpan.FromSeconds(5)),
            "The child process is still running."
        );
    }

    private static ProcessRequest Shell(string script, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "These programs are shell scripts.");
        return new ProcessRequest("/bin/sh", ["-c", script, .. arguments]);
    }

    private static async Task RunAndCancelAsync(ProcessRequest request, TimeSpan delay)
    {
        using var cancellation = new CancellationTokenSource(delay);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ProcessRunner.RunAsync(request, cancellation.Token)
        );
    }

    private static bool IsRunning(string id)
    {
        using var kill = Process.Start("/bin/sh", ["-c", "kill -0 \"$0\" 2> /dev/null", id]);
        kill.WaitForExit();
        return kill.ExitCode == 0;
    }
}
