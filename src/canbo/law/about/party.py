"""Regulation 260 in a few lines, as the article reports it and what it found after ten years."""

from __future__ import annotations

from .about import About, asked, point

_260 = "260/2009"

ABOUT = {
    _260: About(
        point("Cán bộ của cả hệ thống chính trị, từ 2009 đến 2021.", "Cadres of the whole political system, from 2009 to 2021.", f"{_260}:scope"),
        (
            point("Ba hình thức rời chức vụ: thôi giữ chức vụ, miễn nhiệm, từ chức.", "Three forms of leaving a post: release, relief, resignation.",
                  f"{_260}:release", f"{_260}:relief", f"{_260}:resignation"),
            point("Bảy căn cứ từ chức, trong đó có từ hai phần ba số phiếu là tín nhiệm thấp.",
                  "Seven grounds to resign, two thirds of the confidence votes low among them.", f"{_260}:ground.1", f"{_260}:ground.6"),
            point("Ba bước khi cơ quan mình quyết định, bốn bước khi cấp trên quyết định.",
                  "Three steps when decided at the own body, four when decided at a higher level.",
                  f"{_260}:procedure.own", f"{_260}:procedure.superior"),
        ),
        (
            point("Trong mười năm 2009–2019 chỉ có 2.268 người từ chức, bên cạnh 6.198 người bị miễn nhiệm và 62.633 người thôi giữ chức vụ.",
                  "In the ten years 2009 to 2019 only 2,268 resigned, beside 6,198 relieved and 62,633 released.", "article:statistics"),
            point("Hình thức nhẹ nhất thường được dùng thay cho hình thức đúng, nên trách nhiệm không rõ.",
                  "The mildest form was often used in place of the right one, so that responsibility stayed unclear.", "article:demarcation"),
        ),
        (asked("resignation-ground-260", "Có khi rơi vào một trong bảy căn cứ; lý do cá nhân cũng là một căn cứ.",
               "Where one of the seven grounds is met; personal reasons are one of them.", f"{_260}:ground.1", f"{_260}:ground.7"),),
    ),
}  # fmt: skip
