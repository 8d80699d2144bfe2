using CreatorIntel.FakePlatforms;

var app = Platforms.Build(args);
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Welcome.For(app)));
app.Run();
