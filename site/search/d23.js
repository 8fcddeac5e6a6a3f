newsbook("d23",[["x","Is America still considered part of the 'Americas'?","stories/is-america-still-considered-part-of-the-americas-813cf8.html","Story 29, 1 report, no date given"]]);
