import "./styles/tokens.css";
import "./styles/base.css";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import { Application } from "./app/application.tsx";
import { start } from "./app/start.ts";
import { connect } from "./app/connect.ts";

// The window's policy forbids the generated code that zod would otherwise speed itself up with.
z.config({ jitless: true });

connect();
void start();
const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Application />);
